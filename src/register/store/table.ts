import { keysOf } from '../../model/mapValues';
import type { Columns } from '../columns/column';
import type { Problem } from '../problem';
import { columnsByName } from '../rows/columnsByName';
import { locateColumns } from '../rows/locateColumns';
import type { RowSheetName } from '../rowSheets';
import { registerSheets, type SheetName } from '../sheets';
import { cellText, type Cell } from '../values/cell';

/** A sheet as it was read at one moment, from A1 on. Rows and columns are counted from 0. */
export type Table = {
  readonly sheet: RowSheetName;
  readonly cells: readonly (readonly Cell[])[];
  readonly headerRow: number;
  /** Where each of the register's columns stands. */
  readonly at: ReadonlyMap<string, number>;
  /** Where people's own columns stand. */
  readonly foreign: readonly number[];
};

export const columnsOf = (sheet: SheetName): Columns => registerSheets[sheet].columns;

/** Finds the table in a sheet's cells, or says what is wrong with its headers: nothing must be written then. */
export const locateTable = (sheet: RowSheetName, cells: readonly (readonly Cell[])[]): Table | readonly Problem[] => {
  const columns = columnsOf(sheet);
  const located = locateColumns(registerSheets[sheet].title, columns, cells);
  if (!('positions' in located)) return located;
  const at = new Map<string, number>();
  for (const [name] of columnsByName(columns)) {
    const position = located.positions[name];
    if (position !== undefined) at.set(name, position);
  }
  return { sheet, cells, headerRow: located.headerRow, at, foreign: located.foreign };
};

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

/** The rows below the headers that hold anything in the columns that people decide, or an id. */
export const filledRows = (table: Table): readonly number[] => {
  const columns = ['id', ...dataColumns(table.sheet)];
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    if (columns.some((column) => isFilled(textAt(table, row, column)))) rows.push(row);
  }
  return rows;
};

/** Neither spaces nor a box that is not ticked make a row. */
const isFilled = (text: string): boolean => text !== 'false' && text.trim() !== '';

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
