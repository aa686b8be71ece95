import { expect, it } from 'vitest';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import type { SheetFunctionName } from '../../src/functions/table';
import { payoff2019 } from '../../src/model/assumptions';
import { rowName, sourceRowOf } from '../../src/sidebar/calculation/state/sourceRow';
import { calculationAfter, faultsOf, notices, startState, type CalculationState } from '../../src/sidebar/calculation/state/calculationState';
import { draftShare, readDraft } from '../../src/sidebar/calculation/state/draft';
import { municipalResult } from '../../src/sidebar/calculation/state/result';
import { rowFields, type RowField } from '../../src/sidebar/calculation/state/values';
import { onRow } from './selections';
import { spaced } from './spaced';

type Content = string | number;

/** No cell says what the functions assume, so that an invented value shows. */
const cells: Readonly<Record<RowField, Content>> = { persons: 3, monthlyWage: 24_800, assistanceShare: 'AS', deadweight: 0.25, hours: 80 };

const selectionOf = (row: Readonly<Record<RowField, Content>>) => {
  const found = (field: RowField, column: string) => ({
    [field === 'assistanceShare' ? 'alternative' : field]: row[field] === '' ? null : { value: row[field], cell: `${column}6` },
  });
  return onRow({
    ...found('persons', 'B'),
    ...found('monthlyWage', 'C'),
    ...found('assistanceShare', 'D'),
    ...found('deadweight', 'E'),
    ...found('hours', 'F'),
  });
};

const fetched = (row: Readonly<Record<RowField, Content>>): CalculationState =>
  [
    { kind: 'rowAsked', question: { number: 1, wanted: true } } as const,
    { kind: 'rowCame', number: 1, selection: selectionOf(row) } as const,
  ].reduce(calculationAfter, startState);

/** What the sheet's range formulas give the row: extra cost, yearly income, payback and result after a year. */
const inSheet = (row: Readonly<Record<RowField, Content>>): readonly unknown[] => {
  const call = (name: SheetFunctionName, ...given: readonly unknown[]): unknown => {
    const result = callSheetFunction(name, given);
    return typeof result === 'number' ? result : result[0]?.[0];
  };
  const cost = call('MERKOSTNAD', [[row.hours]]);
  const income = call('KOMMUN_INTAKT', [[row.assistanceShare]], [[row.monthlyWage]]);
  return [
    cost,
    income,
    call('PAYBACK_MONTHS', [[cost]], [[income]], [[row.persons]], [[row.deadweight]]),
    call('LONSAMHET', [[cost]], [[income]], 12, [[row.persons]], [[row.deadweight]]),
  ];
};

const inSidebar = (row: Readonly<Record<RowField, Content>>): readonly unknown[] | null => {
  const { values } = readDraft(fetched(row).draft);
  if (values === null) return null;
  const { cost, yearlyIncome, payback, result } = municipalResult(values, payoff2019);
  return [cost, yearlyIncome, payback, result];
};

it.each(['', '  '].flatMap((blank) => rowFields.map((field) => [field, blank] as const)))(
  'a row whose %s is blank ("%s"): the sidebar says what the sheet’s formulas say',
  (field, blank) => {
    const row = { ...cells, [field]: blank };
    const sheet = inSheet(row);
    const sidebar = inSidebar(row);
    if (sheet.every((figure) => typeof figure === 'number')) {
      expect(sidebar).toHaveLength(sheet.length);
      sidebar?.forEach((figure, index) => expect(figure).toBeCloseTo(Number(sheet[index]), 8));
    } else {
      expect(sidebar).toBeNull();
      expect(Object.keys(readDraft(fetched(row).draft).faults)).toEqual([field]);
    }
  },
);

it('a blank alternative or blank hours are asked for; no alternative is chosen', () => {
  const { draft } = fetched({ ...cells, assistanceShare: '', hours: '' });
  expect(draft).toMatchObject({ assistanceShare: '', hours: '' });
  expect(draftShare(draft)).toBeUndefined();
  expect(readDraft(draft).faults).toEqual({
    assistanceShare: 'Inget alternativ är valt. Välj ett av dem, eller skriv en andel.',
    hours: 'Fyll i ett antal timmar, till exempel 116.',
  });
});

it.each<[RowField, Content, RegExp]>([
  ['hours', '2026-03-01', /^Här står ett datum, inte ett tal\. Ändra cellens format till tal\. Skriv till exempel 116\.$/],
  ['deadweight', '2026-03-01', /^Här står ett datum, inte ett tal/],
  ['persons', 'SANT', /^Här står sant eller falskt, inte ett tal\. Skriv till exempel 3\.$/],
  ['monthlyWage', 'FALSKT', /^Här står sant eller falskt, inte ett tal/],
  ['monthlyWage', '#N/A', /^Här står felet #N\/A, inte ett tal\. Rätta cellen i arket, eller skriv till exempel 22500\.$/],
  ['hours', '#DIV/0!', /^Här står felet #DIV\/0!, inte ett tal/],
  ['assistanceShare', '2026-03-01', /^Här står ”2026-03-01”\. Välj ett av alternativen, eller skriv en andel\.$/],
  ['assistanceShare', 'pension', /^Här står ”pension”\./],
  ['assistanceShare', 0.6, /^Här står ”0\.6”\./],
  ['assistanceShare', '#N/A', /^Här står ”#N\/A”/],
])('%s with the content %s faults and says why', (field, content, words) => {
  const { faults } = readDraft(fetched({ ...cells, [field]: content }).draft);
  expect(Object.keys(faults)).toEqual([field]);
  expect(spaced(faults[field] ?? '')).toMatch(words);
});

it.each<[RowField, Content]>([
  ['deadweight', 81_121_898.76],
  ['deadweight', 8_112_189_876],
  ['deadweight', '81121898,76'],
  ['deadweight', '8112189876 %'],
  ['deadweight', 1_020_318.12],
  ['monthlyWage', 8_112_189_876],
  ['monthlyWage', 102_031_812],
  ['assistanceShare', 8_112_189_876],
])('%s with what may be an identity number is empty, and the fault says why: %s', (field, content) => {
  const state = fetched({ ...cells, [field]: content });
  expect(JSON.stringify(state)).not.toMatch(/1898|2031|0203/);
  expect(state.draft[field]).toBe('');
  expect(faultsOf(state)).toEqual({ [field]: expect.stringContaining('ser ut som ett personnummer, så det visas inte') });
  expect(state.notice).toBe(notices.identityNumber);
  const other = field === 'assistanceShare' ? '40' : '30 %';
  expect(faultsOf(calculationAfter(state, { kind: 'typed', field, text: other }))[field] ?? '').not.toContain('personnummer');
});

it.each<[RowField, Content, string]>([
  ['deadweight', 1.255, '125,5'],
  ['deadweight', 0.0725, '7,25'],
  ['monthlyWage', 22_500.5, '22 500,5'],
  ['monthlyWage', 250_000.75, '250 000,75'],
  ['persons', -1.5, '−1,5'],
  ['hours', 0.1 + 0.2, '0,30000000000000004'],
])('%s with the number %s stands as Swedes write it', (field, content, text) => {
  expect(spaced(fetched({ ...cells, [field]: content }).draft[field])).toBe(text);
});

it('a row without a name is called by its number', () => {
  const row = sourceRowOf(onRow({ procurement: null }));
  expect(row && rowName(row)).toBe('Rad 6');
});
