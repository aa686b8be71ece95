import { expect, it } from 'vitest';
import { payoff2019 } from '../../../../src/model/assumptions';
import type { Basis } from '../../../../src/model/basis';
import { ruleBasisFor } from '../../../../src/model/rules/ruleBasisFor';
import { keysOf } from '../../../../src/model/mapValues';
import { startValues, type Values } from '../../../../src/sidebar/calculation/state/values';
import { forecastOf } from '../../../../src/sidebar/calculation/spans/state/forecast';
import { drawnWords, groundWords, intervalWords, methodWords, paidBackWords } from '../../../../src/sidebar/calculation/spans/state/forecastWords';
import { intervalLayout } from '../../../../src/sidebar/calculation/spans/state/intervalLayout';
import { readSpans } from '../../../../src/sidebar/calculation/spans/state/readSpans';
import { resultBins } from '../../../../src/sidebar/calculation/spans/state/resultBins';
import type { SpanDraft } from '../../../../src/sidebar/calculation/spans/state/spanDraft';
import { spaced } from '../../spaced';

const forecast = (draft: SpanDraft = {}, changes: Partial<Values> = {}, basis: Basis = payoff2019) => {
  const values = { ...startValues, ...changes };
  const { spans } = readSpans(draft, values);
  if (spans === null) throw new Error('The spans are faulty.');
  return forecastOf({ values, spans, basis });
};

const activitySupport = { assistanceShare: 0 } as const;

/** Everything certain, but the delay. */
const certain: SpanDraft = { deadweight: { low: '0', high: '0' }, monthlyWage: { high: '22500' }, hours: { low: '116', high: '116' } };

it.each([
  ['2', 350_000, 970_000],
  ['5', 875_000, 2_425_000],
])('a delay of %s years for certain: the report’s incomes (lines 982-988) less the cost, 69 600 and 86 600 kr', (years, municipality, society) => {
  const made = forecast({ ...certain, delay: { low: years, likely: years, high: years } });
  expect(made.municipality.result.median).toBe(municipality - 69_600);
  expect(made.society.result.median).toBeCloseTo(society - 86_600, 6);
  expect(spaced(intervalWords(made))).toMatch(new RegExp(`^Prognos: med de här spannen är inget osäkert, .* kr, sammanlagt under de år som kravet tidigarelägger arbetet, ${years} år\\.$`));
});

/** 212 746 kr a year in Östersund 2026 (KOMMUN_INTAKT), and 3,5 years for certain. */
it('on a municipality’s rules the income is theirs', () => {
  const made = forecast({ ...certain, delay: { low: '3,5', likely: '3,5', high: '3,5' } }, {}, ruleBasisFor('Östersund', 2026));
  expect(made.municipality.result.median).toBeCloseTo(3.5 * 212_746 - 69_600, 6);
  expect(groundWords(made)).toContain('Grunden är Östersund 2026, lika i alla körningar.');
});

it('the report’s two to five years: the income of eight runs of ten is 175 000 × 2.67 to 4.33 years', () => {
  const { municipality: { result } } = forecast(certain);
  expect((result.p10 + 69_600) / 175_000).toBeCloseTo(2 + Math.sqrt(0.1 * 3 * 1.5), 1);
  expect((result.p90 + 69_600) / 175_000).toBeCloseTo(5 - Math.sqrt(0.1 * 3 * 1.5), 1);
});

it('in words: the interval with three digits, and when the cost comes back', () => {
  const made = forecast(certain);
  /** 175 000 × 2.6708, 4.3292 and 3.5 less 69 600 are 397 800, 688 000 and 542 900; ten thousand runs come within a hundredth. */
  expect(spaced(intervalWords(made))).toBe('Prognos: i 8 körningar av 10 ger upphandlingen kommunen +400 000 kr till +687 000 kr, med +542 000 kr i mitten, sammanlagt under de år som kravet tidigarelägger arbetet, 2–5 år.');
  expect(spaced(paidBackWords(made))).toBe('Merkostnaden är återbetald i alla körningar, i mitten efter 4,8 månader.');
});

it('the probability is said to be drawn, around what the field says; not where its span is a point, nor where nothing is uncertain', () => {
  expect(spaced(drawnWords(forecast()))).toBe('Sannolikhet ändå slumpas mellan 0 % och 50 %, med fältets 0 % som troligast.');
  expect(spaced(drawnWords(forecast({ deadweight: { low: '10' } }, { deadweight: 0.25 })))).toBe('Sannolikhet ändå slumpas mellan 10 % och 50 %, med fältets 25 % som troligast.');
  expect(drawnWords(forecast(certain))).toBe('');
  expect(drawnWords(forecast({ ...certain, deadweight: {}, delay: { low: '0', likely: '0', high: '0' } }))).toBe('');
});

it('where some runs do not pay back: how many, and that some never do', () => {
  const made = forecast({ ...certain, delay: { low: '1', likely: '2', high: '3' } }, activitySupport);
  /** 19.4233 / 12 = 1.6186 years; below it 0.6186² / 2 = 19.1 % of the runs. */
  expect(made.municipality.paidBack).toBeCloseTo(1 - 0.6186 ** 2 / 2, 1);
  expect(spaced(paidBackWords(made))).toMatch(/^Merkostnaden är återbetald i 81 % av alla körningar, i mitten efter 19,4 månader \(8 av 10: från 19,4, eller inte alls\)\.$/);
});

it('where no run pays back, and where hardly any does not', () => {
  expect(paidBackWords(forecast({ ...certain, delay: { low: '0', likely: '0,5', high: '1' } }, activitySupport))).toBe(
    'Merkostnaden kommer inte tillbaka i någon körning, under de år som arbetet kommer tidigare.',
  );
  const municipality = { ...forecast().municipality, paidBack: 0.9999 };
  expect(paidBackWords({ ...forecast(), municipality })).toContain('i nästan alla körningar');
});

it('its n, its seed and its assumptions are stated; that all stay in work only where that is assumed', () => {
  expect(spaced(methodWords)).toBe('10 000 slumpade körningar (startvärde 2019), med varje spann triangelfördelat och oberoende av de andra.');
  expect(groundWords(forecast()).some((ground) => ground.includes('kvar i arbete hela tiden'))).toBe(true);
  expect(groundWords(forecast({ persistence: { low: '70' } })).some((ground) => ground.includes('kvar i arbete hela tiden'))).toBe(false);
});

it('every run stands in one column, and none across zero', () => {
  for (const made of [forecast(), forecast({ delay: { low: '0', likely: '1', high: '3' } }, activitySupport), forecast({}, { hours: 0 })]) {
    const bins = resultBins(made.municipality.result);
    expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(bins.filter(({ from, to }) => from < 0 && to > 0)).toEqual([]);
  }
});

it('the picture stays within its width, with the interval in order, at usual and double letters', () => {
  for (const letter of [11, 22]) {
    const made = forecast({ delay: { low: '0', likely: '1', high: '3' } }, activitySupport);
    const { columns, interval, ticks, ground } = intervalLayout({ width: 268, letter }, resultBins(made.municipality.result), made.municipality.result);
    expect(columns.every(({ x, width, y, height }) => x >= 0 && x + width <= 268 && y >= 0 && y + height <= ground + 1e-9)).toBe(true);
    expect(Math.min(...columns.map(({ y }) => y))).toBeLessThan(letter);
    expect(columns.some(({ loss }) => loss) && columns.some(({ loss }) => !loss)).toBe(true);
    const { p5, p10, median, p90, p95 } = interval;
    expect([p5, p10, median, p90, p95]).toEqual([p5, p10, median, p90, p95].sort((a, b) => a - b));
    expect(ticks.map(({ text }) => text)).toContain('0');
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    ticks.slice(1).forEach(({ x }, index) => expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThan(letter));
  }
});

it('every input of the forecast has its own span', () => {
  expect(keysOf(readSpans({}, startValues).fields)).toEqual(['delay', 'deadweight', 'monthlyWage', 'hours', 'persistence']);
});
