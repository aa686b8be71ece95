import { expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { municipalResult, societalResult } from '../../src/sidebar/calculation/state/result';
import { answerWords, breakEvenWords, chartWords, extraCostWords, inYears, missingWords } from '../../src/sidebar/calculation/state/sentences';
import { startValues, type Values } from '../../src/sidebar/calculation/state/values';
import { spaced } from './spaced';

const answer = (changes: Partial<Values>) => {
  const values = { ...startValues, ...changes };
  const { kicker, figure, meaning } = answerWords(values, municipalResult(values, payoff2019));
  return spaced(`${kicker} ${figure}. ${meaning}`);
};

const activitySupport = { assistanceShare: 0 } as const;

/** The report's paybacks (lines 496-533), unrounded: 4.7726, 9.5451, 1.5909, 19.4233, 38.8465 and 6.4744 months. */
it.each<[string, Partial<Values>, string]>([
  ['försörjningsstöd, en person', {}, 'Återbetalt efter 4,8 månader. Så länge behöver personen arbeta.'],
  ['försörjningsstöd, 50 % ändå', { deadweight: 0.5 }, 'Återbetalt efter 9,5 månader. Så länge behöver personen arbeta.'],
  ['försörjningsstöd, tre personer', { persons: 3 }, 'Återbetalt efter 1,6 månader. Så länge behöver var och en av 3 personer arbeta.'],
  ['aktivitetsstöd, en person', activitySupport, 'Återbetalt efter 19,4 månader. Så länge behöver personen arbeta: drygt 1 år och 7 månader.'],
  ['aktivitetsstöd, 50 % ändå', { ...activitySupport, deadweight: 0.5 }, 'Återbetalt efter 38,8 månader. Så länge behöver personen arbeta: knappt 3 år och 3 månader.'],
  ['aktivitetsstöd, tre personer', { ...activitySupport, persons: 3 }, 'Återbetalt efter 6,5 månader. Så länge behöver var och en av 3 personer arbeta.'],
  ['hälften av var: (175 000 + 43 000) / 2 = 109 000 kr om året', { assistanceShare: 0.5 }, 'Återbetalt efter 7,7 månader. Så länge behöver personen arbeta.'],
  ['en och en halv person', { persons: 1.5 }, 'Återbetalt efter 3,2 månader. Så länge behöver motsvarande 1,5 personer arbeta.'],
  ['en halv person', { persons: 0.5 }, 'Återbetalt efter 9,5 månader. Så länge behöver motsvarande 0,5 personer arbeta.'],
  ['fler än någon upphandling berör', { persons: 100_000 }, 'Återbetalt efter mindre än 0,1 månader. Så länge behöver var och en av 100 000 personer arbeta.'],
  ['ingen merkostnad', { hours: 0 }, 'Kommunen Inget att betala tillbaka. Merkostnaden är 0 kr.'],
  ['säkert arbete ändå', { deadweight: 1 }, 'Kommunen Ingen återbetalning. Om det är säkert att personen hade fått arbete ändå ger kravet ingen egen intäkt.'],
  ['lägre skatt på lönen än på aktivitetsstödet', { ...activitySupport, monthlyWage: 5_000 }, 'Kommunen Ingen återbetalning. Skatten på lönen är lägre än skatten på aktivitetsstödet som faller bort, så kommunen förlorar på bytet.'],
])('%s', (_, changes, words) => {
  expect(answer(changes)).toBe(words);
});

it.each([
  [12, '1 år'],
  [12.04, '1 år'],
  [12.2, 'drygt 1 år'],
  [23.96, '2 år'],
  [23.9, 'knappt 2 år'],
  [13, '1 år och 1 månad'],
])('%s months is %s', (months, words) => {
  expect(spaced(inYears(months))).toBe(words);
});

it('without an answer: what must be corrected, in the order of the fields', () => {
  expect(missingWords({ hours: 'x', assistanceShare: 'x', deadweight: 'x' })).toEqual({
    kicker: 'Kommunen',
    figure: 'Inget svar än',
    meaning: 'Fyll i eller rätta: Andel försörjningsstöd, Sannolikhet ändå, Extra timmar.',
  });
});

it('the highest deadweight is also called by its English name', () => {
  expect(spaced(breakEvenWords(startValues, municipalResult(startValues, payoff2019)))).toBe(
    'Lönar sig inom 12 månader så länge sannolikheten är högst 60,2 % (break-even).',
  );
});

it('society stands by itself: 86 600 kr against 485 000 kr, paid back after 2.1427 months', () => {
  const result = societalResult(startValues, payoff2019);
  expect(result.cost).toBeCloseTo(86_600, 6);
  expect(result.yearlyIncome).toBe(485_000);
  expect(result.payback).toBeCloseTo(2.1427, 4);
});

it('the chart in words: start, break-even, horizon, end', () => {
  const values: Values = { ...startValues, ...activitySupport };
  expect(spaced(chartWords(values, municipalResult(values, payoff2019), 24, 16_400))).toBe(
    'Diagram: kommunens ackumulerade resultat månad för månad. Börjar på −69 600 kr. Återbetalt efter 19,4 månader. ' +
      'Efter 12 månader: −26 600 kr. Efter 24 månader: +16 400 kr.',
  );
});

it('the extra cost shows how it is put together', () => {
  expect(spaced(extraCostWords(startValues))).toBe('116 h × 600 kr');
  expect(spaced(extraCostWords({ ...startValues, hours: 80.5, boughtServices: 12_000 }))).toBe('80,5 h × 600 kr + 12 000 kr');
});
