import type { Selection } from '../contract/server';
import { budgetInputs, type BudgetField } from '../register/budgetColumns';
import { isNotGiven } from '../functions/reading/isNotGiven';
import { keysOf, mapValues } from '../model/mapValues';
import type { CellValue } from '../google/services';
import { a1 } from './a1';

/** Where the user stands; on a row under the budget example's headers, that row's values too. */
export const readSelection = (): Selection => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  if (cell === null) return { sheet: spreadsheet.getActiveSheet().getName(), cell: '', budgetRow: null };
  const sheet = cell.getSheet();
  const table = sheet.getDataRange().getValues();
  return {
    sheet: sheet.getName(),
    cell: cell.getA1Notation(),
    budgetRow: readBudgetRow(table, cell.getRow()),
  };
};

/**
 * The budget row at a sheet row (from 1) of a table under the budget's headers; `null` where there is none. A name
 * alone makes no budget row: it may as well be a note under the table.
 */
export const readBudgetRow = (table: readonly (readonly CellValue[])[], row: number): Selection['budgetRow'] => {
  const values = table[row - 1];
  if (values === undefined) return null;
  for (let above = row - 2; above >= 0; above -= 1) {
    const headers = table[above];
    if (headers === undefined || !isHeaderRow(headers)) continue;
    const fields = mapValues(budgetInputs, ({ header }) => {
      const column = headers.indexOf(header);
      const value = values[column] ?? '';
      return value === '' ? null : { value: onTheWire(value), cell: a1(row, column + 1) };
    });
    return keysOf(fields).some((field) => field !== 'procurement' && !isNotGiven(fields[field]?.value)) ? fields : null;
  }
  return null;
};

/** A cell's content as the contract says. */
const onTheWire = (value: CellValue): string | number => {
  if (typeof value === 'object') return dayOf(value);
  return typeof value === 'boolean' ? (value ? 'SANT' : 'FALSKT') : value;
};

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const isHeaderRow = (row: readonly CellValue[]): boolean =>
  keysOf(budgetInputs).every((field: BudgetField) => row.includes(budgetInputs[field].header));
