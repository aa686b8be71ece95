import { filledRows, rowsById, textAt, type Table } from './table';
import { isAsMarked } from './version';

/** Whether any row has been added or changed in the sheet itself. Rows that share an id are for people to settle. */
export const needsNote = (table: Table): boolean => {
  const ids = rowsById(table);
  return filledRows(table).some((row) => {
    const id = textAt(table, row, 'id');
    return id === '' || (ids.get(id)?.length === 1 && !isAsMarked(table, row));
  });
};
