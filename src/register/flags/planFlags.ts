import type { CheckContext } from '../checks/check';
import { formChecks } from '../form/formChecks';
import { dataColumns, textAt, type Table } from '../store/table';
import { flagNote } from './flagNote';

/** A cell and the note that it is to have. Counted from 0. */
export type Flag = { readonly row: number; readonly column: number; readonly note: string };

/**
 * The notes that must change so that each cell of some rows says what is wrong with it, and no other cell does.
 *
 * @param noteAt the note that a cell has, `""` for none
 */
export const planFlags = (table: Table, rows: readonly number[], noteAt: (row: number, column: number) => string, context: CheckContext): readonly Flag[] => {
  const check = formChecks[table.sheet];
  const columns = dataColumns(table.sheet);
  return rows.flatMap((row) => {
    const texts = Object.fromEntries(columns.map((column) => [column, textAt(table, row, column)]));
    // A row that nobody has begun has nothing missing.
    const isBlank = columns.every((column) => texts[column] === '');
    const findings = isBlank ? [] : check({ ...texts, id: textAt(table, row, 'id') }, context);
    return columns.flatMap((name): Flag[] => {
      const column = table.at.get(name);
      if (column === undefined) return [];
      const note = noteAt(row, column);
      const wanted = flagNote(note, findings.filter((finding) => finding.column === name).map(({ message }) => message));
      return wanted === note ? [] : [{ row, column, note: wanted }];
    });
  });
};
