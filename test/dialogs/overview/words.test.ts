import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/register/summary/filter';
import { shownOutcomes } from '../../../src/register/summary/shownOutcomes';
import { payoff2019 } from '../../../src/model/assumptions';
import { assumptionsOf } from '../../../src/dialogs/summary/assumptionsOf';
import { rowEnds } from '../../../src/dialogs/charts/rowEnds';
import { netOf, netSentence } from '../../../src/dialogs/overview/state/netOf';
import { outcomeLines, outcomeSentence } from '../../../src/dialogs/overview/state/outcomeRows';
import { paybackOf, paybackSentence } from '../../../src/dialogs/overview/state/paybackOf';
import { placeSentence } from '../../../src/dialogs/overview/state/placeKinds';
import { statusSentence } from '../../../src/dialogs/overview/state/statusSentence';
import { place, procurement, step } from '../../register/handover/example';
import { factsOf, sent, together, withFinished } from '../../register/summary/example';
import { spaced } from '../../sidebar/spaced';

const paid = { assistanceShare: 1, monthlyWage: 22_500, agreedPlaces: 1 };

describe('what a picture shows, in words', () => {
  it.each([
    [['planerad', 'avtal'], [1, 3], 'Flest, 3 av 4, har status avtal.'],
    [['planerad', 'inte angiven'], [2, 8], 'Flest, 8 av 10, saknar status.'],
    [['går inte att läsa'], [1], 'Upphandlingen har en status som inte går att läsa.'],
    [['avtal'], [3], 'Alla 3 har status avtal.'],
  ])('statuses %j %j', (titles, counts, words) => expect(statusSentence(titles, counts)).toBe(words));
  it('places', () => {
    const counts = { procurements: 2, required: 4, agreed: 3, filled: 2, finished: 1, interrupted: 1, withoutRequired: 0 };
    expect(spaced(placeSentence(counts))).toBe('Av 4 krävda platser är 3 överenskomna, 2 har tillsatts och 1 har avslutats. 1 plats avbröts efter att någon hade kommit.');
    expect(placeSentence({ ...counts, required: 0, agreed: 0, filled: 0, finished: 0, interrupted: 0 })).toBe('Inga platser är krävda eller överenskomna än.');
  });
  it('paybacks, shortest first; those without by why', () => {
    const paybacks = paybackOf(
      factsOf({
        procurements: [
          procurement({ id: 'U-1', name: 'Lång', ...paid, deadweight: 0.5 }),
          procurement({ id: 'U-2', name: 'Kort', ...paid }),
          procurement({ id: 'U-3', name: 'Utan' }),
          procurement({ id: 'U-4', name: 'Av', ...paid, status: 'avbruten' }),
        ],
      }).facts,
    );
    expect(paybacks.known.map(({ fact }) => fact.name)).toEqual(['Kort', 'Lång']);
    expect(paybacks.missing.map(({ why, facts }) => [why, facts.length])).toEqual([['Andel försörjningsstöd är inte ifylld.', 1], ['Avbruten eller inte lämplig.', 1]]);
    expect(spaced(paybackSentence(paybacks))).toBe('Från 4,8 mån (Kort) till 9,5 mån (Lång) i arbete, i 2 upphandlingar.');
  });
});

describe('outcomes beside others’', () => {
  const outcome = (count: number) => shownOutcomes(factsOf(withFinished('U-1', 'KLF', count, 'anställning utan subvention')).facts).of(noFilter);
  it('have their n', () => {
    expect(outcomeLines(outcome(6))[0]).toEqual({ title: 'Registret (n = 6)', toWork: 1, toWorkOrStudies: 1 });
    expect(spaced(outcomeSentence(outcome(6)))).toContain('Av 6 avslutade platser ledde 100 % till arbete');
  });
  it('of four people are not shown, and it is said why', () => {
    expect(outcomeLines(outcome(4))[0]).toEqual({ title: 'Registret', toWork: null, toWorkOrStudies: null });
    expect(outcomeSentence(outcome(4))).toContain('färre än 5 personer');
  });
  it('name the academy and the employment service as the report has them', () =>
    expect(outcomeLines(outcome(6)).slice(1)).toEqual([
      { title: 'Innanförskapsakademin 2016–2018 (n = 130)', toWork: 0.75, toWorkOrStudies: 0.89 },
      { title: 'Arbetsförmedlingen 2015', toWork: null, toWorkOrStudies: 0.29 },
      { title: 'Arbetsförmedlingen 2018', toWork: null, toWorkOrStudies: 0.54 },
    ]));
});

describe('the net', () => {
  const read = (rows: Parameters<typeof sent>[0]) => ({ summary: sent(rows), assumptions: payoff2019 });
  it('says what it has come to and what is expected, and on how many procurements', () => {
    const rows = { procurements: [procurement({ ...paid, contractFrom: '2026-11-22' }), procurement({ id: 'U-2' })], steps: [step({ buyerHours: 10 })] };
    // Three years: 1096 of the mean year's 365.25 days at 175 000, less 10 h × 600.
    const after = Math.round((175_000 * 1096) / 365.25 - 6_000);
    expect(spaced(netSentence(netOf(factsOf(rows).facts, read(rows), noFilter)))).toBe(
      `Utfallet hittills är −6 000 kr. Prognosen för 2029-11 är +${after.toLocaleString('sv-SE').replace(/\s/g, ' ')} kr, på 1 av 2 upphandlingar.`,
    );
  });
  it('leaves out what came after places under a filter: the difference between two filters would tell of a person', () => {
    const employed = together(withFinished('U-1', 'KLF', 6, 'anställning utan subvention'), withFinished('U-2', 'TF', 1, 'anställning utan subvention'));
    const rows = { ...employed, procurements: employed.procurements?.map((row) => ({ ...row, ...paid })) ?? [] };
    const { facts } = factsOf(rows);
    const outcomeNow = (shown: typeof facts, filter: typeof noFilter) => netOf(shown, read(rows), filter).points.filter(({ outcome }) => outcome !== undefined).pop()?.outcome;
    expect(outcomeNow(facts, noFilter)).toBeGreaterThan(0);
    expect(outcomeNow(facts, { ...noFilter, year: '2024' })).toBe(0);
  });
  it('counts days in employment on the place itself under a filter too', () => {
    const rows = { procurements: [procurement({ ...paid, department: 'KLF' })], places: [place({ place: 'anställning utan subvention', state: 'tillsatt', filled: '2025-11-22' })] };
    const [last] = netOf(factsOf(rows).facts, read(rows), { ...noFilter, department: 'KLF' }).points.filter(({ outcome }) => outcome !== undefined).slice(-1);
    expect(last?.outcome).toBeCloseTo((175_000 * 365) / 365.25, 6);
  });
});

describe('the assumptions', () => {
  const of = (...assumptions: readonly (readonly (string | number | null)[])[]) => assumptionsOf({ rows: { ...sent({}).rows, assumptions } });
  it('are the report’s where the sheet has the same', () =>
    expect(of(['Timkostnad', 600, 'kr per timme', 'x', null], ['Faktor för indirekta skatter', 86_600 / 69_600, null, null, null])).toMatchObject({ deviations: [], problem: '', assumptions: payoff2019 }));
  it('that deviate are told with value, source and day', () => {
    const { assumptions, deviations } = of(['timkostnad', 650, null, 'Ekonomikontoret', '2026-05'], ['Kommunal skattesats', '21,5 %', 'andel', null, null]);
    expect(assumptions).toMatchObject({ hourlyCost: 650, municipalTaxRate: 0.215 });
    expect(deviations).toEqual([
      { name: 'Timkostnad', value: 650, reported: 600, unit: 'kr per timme', source: 'Ekonomikontoret', checked: '2026-05' },
      { name: 'Kommunal skattesats', value: 0.215, reported: 0.2202, unit: 'andel', source: '', checked: '' },
    ]);
  });
  it('that cannot be used give way to the report’s, and it is said what to do', () => {
    const { assumptions, problem } = of(['Timkostnaden', 650, null, null, null]);
    expect(assumptions).toBe(payoff2019);
    expect(problem).toMatch(/okänt namn.*Timkostnad/);
  });
});

it('the rows of a picture share its height, each with its bars', () => {
  const bar = (y: number) => ({ x: 0, y, width: 9, height: 10, series: 0 });
  expect(rowEnds({ bars: [bar(5), bar(30), bar(55)], height: 70 }, 3)).toEqual([20 / 70, 45 / 70, 1]);
});
