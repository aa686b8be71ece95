import { expect, it } from 'vitest';
import { payoff2019 } from '../../../src/model/assumptions';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { sensitivityOf } from '../../../src/sidebar/calculation/state/sensitivity';
import { mostWords, spanWords, tornadoWords, untriedWords } from '../../../src/sidebar/calculation/state/sensitivityWords';
import { startValues } from '../../../src/sidebar/calculation/state/values';
import { spaced } from '../spaced';

const effects = sensitivityOf(startValues, payoff2019);
const of = (field: string) => effects.find((effect) => effect.input === field);

/** The report's paybacks (lines 496-533), unrounded: 4.7726, 9.5451, 1.5909 and 19.4233 months. */
it('each input by itself, as in the report: the alternative 19.42 to 4.77 months, the probability 4.77 to 9.55, the persons 4.77 to 1.59', () => {
  expect(of('assistanceShare')).toMatchObject({ low: 0, high: 1, paybackLow: expect.closeTo(19.4233, 4), paybackHigh: expect.closeTo(4.7726, 4) });
  expect(of('deadweight')).toMatchObject({ low: 0, high: 0.5, paybackLow: expect.closeTo(4.7726, 4), paybackHigh: expect.closeTo(9.5451, 4) });
  expect(of('persons')).toMatchObject({ low: 1, high: 3, paybackLow: expect.closeTo(4.7726, 4), paybackHigh: expect.closeTo(1.5909, 4) });
  expect(of('hours')).toMatchObject({ low: 87, high: 145, paybackLow: expect.closeTo(4.7726 * 0.75, 3), paybackHigh: expect.closeTo(4.7726 * 1.25, 3) });
});

it('what moves the payback most comes first', () => {
  expect(effects.map(({ input }) => input)).toEqual(['assistanceShare', 'deadweight', 'persons', 'hours', 'hourlyCost', 'monthlyWage']);
});

it('an input outside the report’s span widens it', () => {
  const own = sensitivityOf({ ...startValues, persons: 8, monthlyWage: 31_000 }, payoff2019);
  expect(own.find(({ input }) => input === 'persons')).toMatchObject({ low: 1, high: 8 });
  expect(own.find(({ input }) => input === 'monthlyWage')).toMatchObject({ low: 22_500, high: 31_000 });
});

it('a typed span takes the place of the usual one, and is called so: 100 to 800 hours at 600 kr move it most, from 4.1 to 32.9 months', () => {
  const [most] = sensitivityOf(startValues, payoff2019, { hours: { low: 100, high: 800 } });
  expect(most).toMatchObject({ input: 'hours', source: 'eget spann', paybackLow: expect.closeTo((60_000 * 12) / 175_000, 10), paybackHigh: expect.closeTo((480_000 * 12) / 175_000, 10) });
});

it('an end without any payback comes first of all, and is told', () => {
  const [most] = sensitivityOf({ ...startValues, assistanceShare: 0.5, monthlyWage: 5_000 }, payoff2019);
  expect(most).toMatchObject({ input: 'assistanceShare', paybackLow: undefined });
  expect(most && spaced(mostWords(most))).toMatch(/^Mest betyder andel försörjningsstöd: 0 % ger ingen återbetalning, 100 % ger \d/);
});

it('where nothing is paid back there is nothing to move', () => {
  expect(sensitivityOf({ ...startValues, deadweight: 1 }, payoff2019)).toEqual([]);
  expect(sensitivityOf({ ...startValues, hours: 0 }, payoff2019)).toEqual([]);
});

it('what is not the report’s is called ours', () => {
  for (const { input, source } of effects) {
    expect(source).toMatch(input === 'hours' || input === 'hourlyCost' ? /vårt antagande$/ : /Payoff 2019, rad \d/);
  }
});

it('in words', () => {
  expect(effects.map(spanWords).map(spaced)).toEqual([
    'Andel försörjningsstöd 0–100 %',
    'Sannolikhet ändå 0–50 %',
    'Personer 1–3',
    'Extra timmar 87–145 h',
    'Timkostnad 540–660 kr',
    'Månadslön 22 500–27 150 kr',
  ]);
  expect(spaced(tornadoWords(effects, 4.7726))).toContain('Nu 4,8 månader. Andel försörjningsstöd 0–100 %: 19,4 respektive 4,8 månader.');
});

/** 69 600 kr against 37 522 and 212 746 kr a year: the ends of the alternative in Östersund 2026. */
it('on another basis the payback moves as the basis says', () => {
  const [most] = sensitivityOf(startValues, ruleBasisFor('Östersund', 2026));
  expect(most).toMatchObject({ input: 'assistanceShare', paybackLow: expect.closeTo((69_600 * 12) / 37_522, 6), paybackHigh: expect.closeTo((69_600 * 12) / 212_746, 6) });
  expect(untriedWords(effects, payoff2019)).toBe('');
});

it('an input whose span goes where the basis has no figure is not tried, and it is told: the rent of 2017', () => {
  const basis = ruleBasisFor('Östersund', 2017);
  const tried = sensitivityOf({ ...startValues, assistanceShare: 0 }, basis);
  expect(tried.map(({ input }) => input).sort()).toEqual(['deadweight', 'hourlyCost', 'hours', 'monthlyWage', 'persons']);
  expect(untriedWords(tried, basis)).toBe('Inte prövat: Andel försörjningsstöd. Östersund 2017 saknar en uppgift som behövs.');
});
