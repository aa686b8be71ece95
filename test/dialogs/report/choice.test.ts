import { describe, expect, it } from 'vitest';
import { chosenFacts, choiceText, filtersOf, settledChoice, wholeRegister, withYear } from '../../../src/dialogs/report/state/choice';
import { procurement } from '../../register/handover/example';
import { factsOf } from '../../register/summary/example';

const { facts } = factsOf({
  procurements: [
    procurement({ id: 'U-1', department: 'KLF', contractFrom: '2024-03-01' }),
    procurement({ id: 'U-2', department: 'TF', contractFrom: '2025-03-01' }),
    procurement({ id: 'U-3', department: 'KLF', contractFrom: '2026-03-01' }),
    procurement({ id: 'U-4', department: 'KLF' }),
  ],
});
const idsOf = (choice: typeof wholeRegister): readonly string[] => chosenFacts(facts, choice).map(({ id }) => id);

describe('what the report is about', () => {
  it('is everything until something is chosen', () => expect(idsOf(wholeRegister)).toEqual(['U-1', 'U-2', 'U-3', 'U-4']));
  it('is several years together, in the order of the sheet', () => expect(idsOf({ ...wholeRegister, years: ['2026', '2024'] })).toEqual(['U-1', 'U-3']));
  it('is a department’s of some years', () => expect(idsOf({ ...wholeRegister, years: ['2024', '2025'], department: 'KLF' })).toEqual(['U-1']));
  it('is those without a year too', () => expect(idsOf({ ...wholeRegister, years: ['okänt'] })).toEqual(['U-4']));
  it('is one filter for each year, so that what may be shown is decided for each', () =>
    expect(filtersOf({ ...wholeRegister, years: ['2024', '2025'], department: 'TF' }).map(({ year, department }) => [year, department])).toEqual([['2024', 'TF'], ['2025', 'TF']]));
});

describe('choosing years', () => {
  const all = ['2024', '2025', '2026'];
  it('adds one, and takes it away', () => {
    const chosen = withYear(wholeRegister, '2025', true, all);
    expect(chosen.years).toEqual(['2025']);
    expect(withYear(chosen, '2025', false, all).years).toEqual([]);
  });
  it('of all one by one is all', () => {
    const [first, second, third] = ['2026', '2024', '2025'].reduce<readonly (typeof wholeRegister)[]>((choices, year) => [withYear(choices[0] ?? wholeRegister, year, true, all), ...choices], []);
    expect([third, second, first].map((choice) => settledChoice(choice ?? wholeRegister, all).years)).toEqual([['2026'], ['2024', '2026'], []]);
  });
  it('is told in words', () => {
    expect(choiceText(wholeRegister)).toBe('Alla förvaltningar, alla år');
    expect(choiceText({ ...wholeRegister, department: 'TF', years: ['2024'] })).toBe('TF, år 2024');
    expect(choiceText({ ...wholeRegister, years: ['2024', '2026'] })).toBe('Alla förvaltningar, åren 2024 och 2026');
    expect(choiceText({ ...wholeRegister, years: ['okänt'] })).toBe('Alla förvaltningar, okänt år');
  });
});
