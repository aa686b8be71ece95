import { expect, it } from 'vitest';
import { budgetInputs } from '../../src/register/budgetColumns';
import { keysOf } from '../../src/model/mapValues';
import { a1 } from '../../src/register/rows/a1';
import { registerSheets } from '../../src/register/sheets';
import { readBudgetRow, readProcurement } from '../../src/server/readSelection';

type Cell = string | number | boolean | Date;

const headers = keysOf(budgetInputs).map((field) => budgetInputs[field].header);
const cleaning: readonly Cell[] = ['Städtjänster', 1, 22_500, 'försörjningsstöd', 0, 116];

/** Title, headers, and the row: the row is the sheet's third. */
const read = (row: readonly Cell[]) => readBudgetRow([['Budgetexempel', '', '', '', '', ''], headers, row], 3);

/** The row with another content in one column. */
const withCell = (column: number, content: Cell): readonly Cell[] => cleaning.map((cell, index) => (index === column ? content : cell));

it('each value comes with its cell', () => {
  expect(read(cleaning)).toEqual({
    procurement: { value: 'Städtjänster', cell: 'A3' },
    persons: { value: 1, cell: 'B3' },
    monthlyWage: { value: 22_500, cell: 'C3' },
    alternative: { value: 'försörjningsstöd', cell: 'D3' },
    deadweight: { value: 0, cell: 'E3' },
    hours: { value: 116, cell: 'F3' },
  });
});

it.each<[string, Cell, string | number | null]>([
  ['an empty cell', '', null],
  ['a date', new Date(2026, 2, 1), '2026-03-01'],
  ['a time of day, which is a date in 1899', new Date(1899, 11, 30, 8), '1899-12-30'],
  ['true', true, 'SANT'],
  ['false', false, 'FALSKT'],
  ['an error', '#N/A', '#N/A'],
  ['spaces', '  ', '  '],
  ['zero', 0, 0],
])('%s', (_, content, value) => {
  expect(read(withCell(5, content))?.hours).toEqual(value === null ? null : { value, cell: 'F3' });
});

it('a row that has been filled in is a budget row without a name', () => {
  expect(read(withCell(0, ''))).toMatchObject({ procurement: null, persons: { value: 1 } });
  expect(read(['', '', '', '', '', 80])).toMatchObject({ hours: { value: 80, cell: 'F3' } });
});

it.each<[string, readonly Cell[]]>([
  ['blank', ['', '', '', '', '', '']],
  ['blank but for spaces', ['', ' ', '', '', '', '']],
  ['a note under the budget', ['Räknat i mars', '', '', '', '', '']],
])('%s is not a budget row', (_, row) => {
  expect(read(row)).toBeNull();
});

it('neither the headers, nor what stands above them, nor a row below the table is a budget row', () => {
  const table = [['Summa', 1, 2, 3, 4, 5], headers, cleaning];
  expect([1, 2, 4].map((row) => readBudgetRow(table, row))).toEqual([null, null, null]);
});

const registerHeaders = keysOf(registerSheets.procurements.columns).map((name) => registerSheets.procurements.columns[name].header);
const procurementRow = (values: Partial<Record<string, Cell>>): readonly Cell[] =>
  keysOf(registerSheets.procurements.columns).map((name) => values[name] ?? '');

it('a procurement comes with what a calculation needs, wherever its columns stand', () => {
  const row = procurementRow({ id: 'U-2026-001', name: 'Städ', assistanceShare: 0.6, monthlyWage: 24_800, requiredPlaces: 2 });
  const at = (name: 'id' | 'assistanceShare') => keysOf(registerSheets.procurements.columns).indexOf(name);
  expect(readProcurement([registerHeaders, row], 2)).toMatchObject({
    id: { value: 'U-2026-001', cell: 'A2' },
    assistanceShare: { value: 0.6 },
    monthlyWage: { value: 24_800 },
    deadweight: null,
    requiredPlaces: { value: 2 },
  });
  const turned = [registerHeaders, row].map((line) => [...line].reverse());
  expect(readProcurement(turned, 2)?.assistanceShare).toEqual({ value: 0.6, cell: a1(2, registerHeaders.length - at('assistanceShare')) });
});

it('neither the register’s headers, nor an empty row, nor another table is a procurement', () => {
  const empty = procurementRow({});
  expect([1, 2, 3].map((row) => readProcurement([registerHeaders, empty], row))).toEqual([null, null, null]);
  expect(readProcurement([['Budgetexempel'], headers, cleaning], 3)).toBeNull();
});
