import { mapValues } from '../../model/mapValues';
import type { Columns } from '../columns/column';
import type { Problem } from '../problem';
import type { Cell } from '../values/cell';
import type { CellReader } from '../values/readCell';
import { Refusal } from '../values/refusal';
import { rememberingReader } from '../values/rememberingReader';
import type { Value } from '../values/value';
import { columnsByName, type NameOf } from './columnsByName';
import { duplicateIds } from './duplicateIds';
import { isRowOf } from './isRowOf';
import type { Located } from './locateColumns';
import type { RowOf } from './row';

/** A cell that could not be read. Its row has `null` there, and it must not be overwritten unseen. */
export type CellProblem<All extends Columns> = Problem & {
  readonly column: NameOf<All>;
  /** What stands there; `undefined` where it must not be shown, kept or logged. */
  readonly raw: Cell | undefined;
};

export type ReadRow<All extends Columns> = {
  /** Counted from 0 in the values read. */
  readonly index: number;
  readonly row: RowOf<All>;
  readonly problems: readonly CellProblem<All>[];
};

export type ReadRows<All extends Columns> = {
  readonly rows: readonly ReadRow<All>[];
  /** Ids that several rows carry. */
  readonly problems: readonly Problem[];
};

type ColumnToRead<Name> = { readonly name: Name; readonly header: string; readonly position: number; readonly read: CellReader; readonly counts: boolean };

/**
 * Every row below the headers that holds anything in the register's own columns. A column that is not in the sheet is
 * `null` in every row.
 *
 * @param rows as read from A1 on
 */
export const readRows = <All extends Columns>(columns: All, located: Located<All>, rows: readonly (readonly Cell[])[]): ReadRows<All> => {
  const found = columnsByName(columns).flatMap(([name, column]): ColumnToRead<NameOf<All>>[] => {
    const position = located.positions[name];
    const { header, kind } = column;
    const read = rememberingReader(column);
    return position === undefined ? [] : [{ name, header, position, read, counts: kind !== 'calculated' && kind !== 'version' }];
  });
  const blank: Readonly<Record<string, Value>> = mapValues(columns, () => null);
  const read: ReadRow<All>[] = [];
  for (let index = located.headerRow + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (isBlank(found, cells)) continue;
    const row: Record<string, Value> = { ...blank };
    const problems: CellProblem<All>[] = [];
    for (const { name, header, position, read: readColumn } of found) {
      const cell = cells[position] ?? '';
      const value = readColumn(cell);
      if (!(value instanceof Refusal)) row[name] = value;
      else problems.push({ where: header, message: value.message, column: name, raw: value.isSecret ? undefined : cell });
    }
    if (!isRowOf(columns, row)) throw new Error(`a reader gives another type than its column's kind: row ${index + 1}`);
    read.push({ index, row, problems });
  }
  return { rows: read, problems: duplicateIds(columns, read) };
};

/** An unticked box is no content, and neither is what the sheet computes. */
const isBlank = (columns: readonly ColumnToRead<string>[], cells: readonly Cell[]): boolean =>
  columns.every(({ position, counts }) => {
    const cell = cells[position];
    return !counts || cell === undefined || cell === '' || cell === false || (typeof cell === 'string' && cell.trim() === '');
  });
