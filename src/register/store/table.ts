import { keysOf } from '../../model/mapValues';
import type { Columns } from '../columns/column';
import { registerSheets, type SheetName } from '../sheets';
import { cellText, type Cell } from './cell';

/** The sheets whose rows have ids and versions. */
export type RowSheetName = Exclude<SheetName, 'assumptions' | 'settings' | 'log'>;

/** A sheet as it was read at one moment. Rows and columns are counted from 0, as in `cells`. */
export type Table = {
  readonly sheet: RowSheetName;
  readonly cells: readonly (readonly Cell[])[];
  readonly headerRow: number;
  /** Where each of the register's columns stands. */
  readonly at: ReadonlyMap<string, number>;
};

export const columnsOf = (sheet: SheetName): Columns => registerSheets[sheet].columns;

/** The columns whose content people decide: neither the register's own nor calculated ones. */
export const dataColumns = (sheet: SheetName): readonly string[] => {
  const columns = columnsOf(sheet);
  return keysOf(columns).filter((name) => !['id', 'version', 'calculated'].includes(columns[name]?.kind ?? ''));
};

/** The content of a row's column as text; `""` where the column is missing or the cell is blank. */
export const textAt = (table: Table, row: number, column: string): string => {
  const at = table.at.get(column);
  return at === undefined ? '' : cellText(table.cells[row]?.[at] ?? '');
};

/** The rows below the headers that hold anything in the register's own columns. */
export const filledRows = (table: Table): readonly number[] => {
  const columns = ['id', ...dataColumns(table.sheet)];
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    if (columns.some((column) => textAt(table, row, column) !== '')) rows.push(row);
  }
  return rows;
};

/** Every row that carries an id: more than one where the id was copied. */
export const rowsById = (table: Table): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const row of filledRows(table)) {
    const id = textAt(table, row, 'id');
    if (id === '') continue;
    const rows = found.get(id);
    if (rows === undefined) found.set(id, [row]);
    else rows.push(row);
  }
  return found;
};
