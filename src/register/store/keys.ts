import { dataColumns, filledRows, textAt, type Table } from './table';
import { isAsMarked, rowMark } from './version';

/** Tells rows apart by their id. */
export const byId = (table: Table, row: number): string => textAt(table, row, 'id');

/** Tells rows apart by what people wrote in them: where ids and versions are what is written. */
export const byContent = (table: Table, row: number): string =>
  dataColumns(table.sheet).some((column) => textAt(table, row, column) !== '') ? rowMark(table, row) : '';

/** Whether any row has been added or changed in the sheet itself, or carries the id of another. */
export const needsNote = (table: Table): boolean => {
  const seen = new Set<string>();
  return filledRows(table).some((row) => {
    const id = textAt(table, row, 'id');
    if (id === '' || seen.has(id) || !isAsMarked(table, row)) return true;
    seen.add(id);
    return false;
  });
};
