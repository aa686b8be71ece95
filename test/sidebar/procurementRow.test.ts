import { expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { ruleBasisFor } from '../../src/model/rules/ruleBasisFor';
import { calculationAfter, shownValues, startState, type CalculationState } from '../../src/sidebar/calculation/state/calculationState';
import { readDraft } from '../../src/sidebar/calculation/state/draft';
import { municipalResult } from '../../src/sidebar/calculation/state/result';
import { sheetWords } from '../../src/sidebar/calculation/state/sentences';
import { rowName } from '../../src/sidebar/calculation/state/sourceRow';
import { onProcurement } from './selections';
import { spaced } from './spaced';

const fetched = (changes: Parameters<typeof onProcurement>[0] = {}): CalculationState =>
  [
    { kind: 'rowAsked', question: { number: 1, wanted: true } } as const,
    { kind: 'rowCame', number: 1, selection: onProcurement(changes) } as const,
  ].reduce(calculationAfter, startState);

it('a procurement gives its wage, its mix, its probability, its agreed places and its registered hours', () => {
  const state = fetched();
  expect(shownValues(state)).toMatchObject({ assistanceShare: 0.6, monthlyWage: 24_800, deadweight: 0.25, persons: 2, hours: 80, hourlyCost: 600 });
  expect(state.row && rowName(state.row)).toBe('U-2026-004 Markskötsel');
  expect(state.row?.fallbacks).toEqual([]);
});

it('its payback is what the sheet reckons: 80 h, and 60 % of 181 000 with 40 % of 49 000, for two at 75 %', () => {
  const values = shownValues(fetched());
  const income = 0.6 * 181_000 + 0.4 * 49_000;
  expect(values && municipalResult(values, payoff2019).payback).toBeCloseTo((80 * 600 * 12) / (income * 2 * 0.75), 10);
});

it('what is blank falls back as the sheet does, and is told', () => {
  const state = fetched({ monthlyWage: null, deadweight: null, agreedPlaces: null, requiredPlaces: null, registeredHours: { value: 0, cell: 'AN5' } });
  expect(shownValues(state)).toMatchObject({ assistanceShare: 0.6, monthlyWage: 22_500, deadweight: 0, persons: 1, hours: 116 });
  expect(state.row?.fallbacks.map(spaced)).toEqual(['1 person', 'lönen 22 500 kr', 'sannolikhet ändå 0 %', 'schablonen 116 h']);
  expect(state.row?.cells).toMatchObject({ persons: null, monthlyWage: null, deadweight: null, hours: null });
});

it('without agreed places the required ones count', () => {
  const state = fetched({ agreedPlaces: null });
  expect(shownValues(state)?.persons).toBe(4);
  expect(state.row?.cells.persons).toBe('M5');
});

it('without a share there is no figure, as in the sheet, and the field asks for it', () => {
  const state = fetched({ assistanceShare: null });
  expect(shownValues(state)).toBeNull();
  expect(readDraft(state.draft).faults).toEqual({ assistanceShare: 'Inget alternativ är valt. Välj ett av dem, eller skriv en andel.' });
});

it('a share that is no share is told, and a personnummer is not shown', () => {
  expect(readDraft(fetched({ assistanceShare: { value: 'hälften', cell: 'AI5' } }).draft).faults).toEqual({
    assistanceShare: 'Här står ”hälften”. Välj ett av alternativen, eller skriv en andel.',
  });
  const state = fetched({ assistanceShare: { value: '850709-9805', cell: 'AI5' }, name: { value: 'Städ 850709-9805', cell: 'C5' } });
  expect(JSON.stringify(state)).not.toMatch(/850709|9805/);
});

it('where the sheet has other assumptions than the report, its figure is told', () => {
  expect(sheetWords(4.77, 4.7726, payoff2019)).toBe('');
  expect(sheetWords(null, 4.8, payoff2019)).toBe('');
  expect(spaced(sheetWords(9.54, 4.77, payoff2019))).toBe('Arket visar 9,5 månader: bladet Antaganden har andra värden än rapporten.');
});

it('on a municipality’s rules the sheet’s figure is told beside, and which basis each has', () => {
  const basis = ruleBasisFor('Östersund', 2026);
  expect(spaced(sheetWords(4.77, 3.9259, basis))).toBe('Arket visar 4,8 månader: det räknar på bladet Antaganden, kalkylen på Östersund 2026.');
  expect(sheetWords(null, 3.9259, basis)).toBe('');
});
