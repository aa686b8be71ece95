import type { ProcurementField, SelectedValue, Selection } from '../contract/server';
import { budgetInputs, type BudgetField } from '../register/budgetColumns';
import { locateColumns } from '../register/rows/locateColumns';
import { registerSheets } from '../register/sheets';
import { isNotGiven } from '../functions/reading/isNotGiven';
import { keysOf, mapValues } from '../model/mapValues';
import type { CellValue } from '../google/services';
import { a1 } from '../register/rows/a1';
import { nameOfSheet } from './register/findSheet';

/**
 * Where the user stands, and the values of a row under the budget example's headers or of a procurement: one read, and
 * a question about which sheet it is where its headers are the procurements'.
 */
export const readSelection = (): Selection => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  if (cell === null) return { sheet: spreadsheet.getActiveSheet().getName(), cell: '', budgetRow: null, procurement: null };
  const sheet = cell.getSheet();
  const table = sheet.getDataRange().getValues();
  const row = cell.getRow();
  const budgetRow = readBudgetRow(table, row);
  const procurement = budgetRow === null ? readProcurement(table, row) : null;
  return {
    sheet: sheet.getName(),
    cell: cell.getA1Notation(),
    budgetRow,
    procurement: procurement !== null && nameOfSheet(sheet) === 'procurements' ? procurement : null,
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
      return selectedValue(values, row, column);
    });
    return keysOf(fields).some((field) => field !== 'procurement' && !isNotGiven(fields[field]?.value)) ? fields : null;
  }
  return null;
};

/** The procurement at a sheet row (from 1) of a table under the register's headers; `null` for a row without an id or a name. */
export const readProcurement = (table: readonly (readonly CellValue[])[], row: number): Selection['procurement'] => {
  const located = locateColumns(registerSheets.procurements.title, registerSheets.procurements.columns, table);
  const values = table[row - 1];
  if (values === undefined || !('positions' in located) || row - 1 <= located.headerRow) return null;
  const found = mapValues(procurementFields, (_, field) => selectedValue(values, row, located.positions[field] ?? -1));
  return found.id === null && found.name === null ? null : found;
};

const procurementFields: Readonly<Record<ProcurementField, true>> = {
  id: true,
  name: true,
  assistanceShare: true,
  monthlyWage: true,
  deadweight: true,
  agreedPlaces: true,
  requiredPlaces: true,
  registeredHours: true,
  payback: true,
};

const selectedValue = (values: readonly CellValue[], row: number, column: number): SelectedValue | null => {
  const value = values[column] ?? '';
  return value === '' ? null : { value: onTheWire(value), cell: a1(row, column + 1) };
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
