import { keptText } from '../../../register/form/keptText';
import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet } from '../../../register/rowSheets';

/** A column, and what a person writes there. */
export type Change = { readonly column: string; readonly text: string };

/** A row as it will stand when the changes are written. */
export const rowAfter = (row: OpenedRow, changes: readonly Change[]): OpenedRow => {
  const columns = columnsOfSheet(row.sheet);
  const texts = new Map(changes.map(({ column, text }) => [column, columns[column] === undefined ? text : keptText(columns[column], text)]));
  return { ...row, cells: row.cells.map((cell) => (texts.has(cell.column) ? { ...cell, text: texts.get(cell.column) ?? '', isSecret: false } : cell)) };
};

/** What a cell of a row holds; `""` where the column is not in the sheet. */
export const textIn = (row: OpenedRow, column: string): string => row.cells.find((cell) => cell.column === column)?.text ?? '';
