import { expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { ruleBasisFor } from '../../src/model/rules/ruleBasisFor';
import { sourceRowOf } from '../../src/sidebar/calculation/state/sourceRow';
import { formulaFor, type ResultName } from '../../src/sidebar/calculation/state/formulas';
import { startValues, type Values } from '../../src/sidebar/calculation/state/values';
import { onProcurement, onRow } from './selections';

const typedValues: Values = { ...startValues, assistanceShare: 0, persons: 3, deadweight: 0.125, months: 24, boughtServices: 5_000 };

it.each<[ResultName, string]>([
  ['payback', '=PAYBACK_MONTHS(MERKOSTNAD(116;600);KOMMUN_INTAKT("försörjningsstöd";22500))'],
  ['result', '=LONSAMHET(MERKOSTNAD(116;600);KOMMUN_INTAKT("försörjningsstöd";22500);12)'],
  ['income', '=KOMMUN_INTAKT("försörjningsstöd";22500)'],
  ['cost', '=MERKOSTNAD(116;600)'],
  ['breakEven', '=BREAKEVEN_SANNOLIKHET(MERKOSTNAD(116;600);KOMMUN_INTAKT("försörjningsstöd";22500);12)'],
])('%s of the start values', (result, text) => {
  expect(formulaFor(result, startValues, null, payoff2019)).toEqual({ text, refersTo: [], origin: 'own' });
});

it('typed values stand as typed, never with a decimal sign', () => {
  expect(formulaFor('result', typedValues, null, payoff2019).text).toBe(
    '=LONSAMHET(MERKOSTNAD(116;600;5000);KOMMUN_INTAKT("aktivitetsstöd";22500);24;3;125/1000)',
  );
});

it('values of the row refer to its cells', () => {
  const { text, refersTo, origin } = formulaFor('payback', startValues, sourceRowOf(onRow()), payoff2019);
  expect(text).toBe('=PAYBACK_MONTHS(MERKOSTNAD(Budget!F6;600);KOMMUN_INTAKT(Budget!D6;Budget!C6);Budget!B6;Budget!E6)');
  expect(refersTo.map(({ sheet, cell }) => `${sheet}!${cell}`).sort()).toEqual(['Budget!B6', 'Budget!C6', 'Budget!D6', 'Budget!E6', 'Budget!F6']);
  expect(origin).toBe('row');
});

it('a formula refers to no more cells than it names', () => {
  expect(formulaFor('cost', startValues, sourceRowOf(onRow()), payoff2019).refersTo).toEqual([{ sheet: 'Budget', cell: 'F6' }]);
});

it.each<[string, ResultName, Partial<Values>, 'row' | 'rowAndOwn' | 'own']>([
  ['the row alone', 'payback', {}, 'row'],
  ['a changed value of the row', 'payback', { persons: 2 }, 'rowAndOwn'],
  ['another horizon', 'result', { months: 24 }, 'rowAndOwn'],
  ['another horizon, which the formula does not use', 'payback', { months: 24 }, 'row'],
  ['nothing left of the row', 'cost', { hours: 80 }, 'own'],
])('a formula is of the row, of the user, or of both: %s', (_, result, changes, origin) => {
  expect(formulaFor(result, { ...startValues, ...changes }, sourceRowOf(onRow()), payoff2019).origin).toBe(origin);
});

it('changed values stand as typed beside those that refer', () => {
  expect(formulaFor('payback', { ...startValues, persons: 2 }, sourceRowOf(onRow({ deadweight: null })), payoff2019).text).toBe(
    '=PAYBACK_MONTHS(MERKOSTNAD(Budget!F6;600);KOMMUN_INTAKT(Budget!D6;Budget!C6);2)',
  );
});

it.each([
  ['Budget', 'Budget!F6'],
  ['Budget 2026', "'Budget 2026'!F6"],
  ["Åsa's", "'Åsa''s'!F6"],
  ['B4', "'B4'!F6"],
])('a sheet named %s', (sheet, reference) => {
  expect(formulaFor('cost', startValues, sourceRowOf(onRow({}, sheet)), payoff2019).text).toBe(`=MERKOSTNAD(${reference};600)`);
});

const mixed: Values = { ...startValues, assistanceShare: 0.6 };

it.each<[string, Partial<Values>, string]>([
  ['60 per cent', {}, '60%*KOMMUN_INTAKT("försörjningsstöd";22500)+40%*KOMMUN_INTAKT("aktivitetsstöd";22500)'],
  ['57 per cent, of which the rest is 43 and not 43.000000000000005', { assistanceShare: 0.57 }, '57%*KOMMUN_INTAKT("försörjningsstöd";22500)+43%*KOMMUN_INTAKT("aktivitetsstöd";22500)'],
  ['an eighth', { assistanceShare: 0.125 }, '125/1000*KOMMUN_INTAKT("försörjningsstöd";22500)+875/1000*KOMMUN_INTAKT("aktivitetsstöd";22500)'],
])('a mix of alternatives is the mean of two calls: %s', (_, changes, income) => {
  expect(formulaFor('income', { ...mixed, ...changes }, null, payoff2019).text).toBe(`=${income}`);
  expect(formulaFor('payback', { ...mixed, ...changes }, null, payoff2019).text).toBe(`=PAYBACK_MONTHS(MERKOSTNAD(116;600);${income})`);
});

it('a procurement’s formula refers to its row, the share included', () => {
  const procurement: Values = { ...startValues, assistanceShare: 0.6, monthlyWage: 24_800, persons: 2, deadweight: 0.25, hours: 80 };
  const { text, origin } = formulaFor('payback', procurement, sourceRowOf(onProcurement()), payoff2019);
  const share = 'Upphandlingar!AI5';
  const incomes = `${share}*KOMMUN_INTAKT("försörjningsstöd";Upphandlingar!AJ5)+(1-${share})*KOMMUN_INTAKT("aktivitetsstöd";Upphandlingar!AJ5)`;
  expect(text).toBe(`=PAYBACK_MONTHS(MERKOSTNAD(Upphandlingar!AN5;600);${incomes};Upphandlingar!N5;Upphandlingar!AL5)`);
  expect(origin).toBe('row');
});

it.each<[ResultName, string]>([
  ['income', '=KOMMUN_INTAKT("försörjningsstöd";22500;;"Östersund 2026")'],
  ['payback', '=PAYBACK_MONTHS(MERKOSTNAD(116;600);KOMMUN_INTAKT("försörjningsstöd";22500;;"Östersund 2026"))'],
  ['cost', '=MERKOSTNAD(116;600)'],
])('on a municipality’s rules the income is on them as well: %s', (result, text) => {
  expect(formulaFor(result, startValues, null, ruleBasisFor('Östersund', 2026)).text).toBe(text);
});

it('so are both calls of a mix', () => {
  expect(formulaFor('income', mixed, null, ruleBasisFor('Upplands-Bro', 2024)).text).toBe(
    '=60%*KOMMUN_INTAKT("försörjningsstöd";22500;;"Upplands-Bro 2024")+40%*KOMMUN_INTAKT("aktivitetsstöd";22500;;"Upplands-Bro 2024")',
  );
});

it('a row’s formula is still the row’s on another basis', () => {
  const { text, origin } = formulaFor('income', startValues, sourceRowOf(onRow()), ruleBasisFor('Östersund', 2026));
  expect(text).toBe('=KOMMUN_INTAKT(Budget!D6;Budget!C6;;"Östersund 2026")');
  expect(origin).toBe('row');
});
