import { cellText, type Cell } from './cell';
import { byContent } from './keys';
import type { Table } from './table';
import type { Write } from './write';

/**
 * What a look at the sheet after a write says. Between the look before and the write, people may have sorted the
 * rows, inserted columns or deleted rows, and then the write has hit other cells than it was meant for.
 */
export type Finding = {
  /** Put right what was hit and what did not arrive; empty when everything stands where it should. */
  readonly writes: readonly Write[];
  /** Rows (by key) that have been deleted since. */
  readonly gone: readonly string[];
};

/** What tells a row from the others whatever moves: its id, or its content where ids are what is written. */
export type KeyOf = (table: Table, row: number) => string;

/** A table's rows by key and columns by header. */
type Look = {
  readonly table: Table;
  readonly rows: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<number, string>;
  readonly headers: ReadonlyMap<string, number>;
};

const lookAt = (table: Table, keyOf: KeyOf): Look => {
  const headers = new Map<string, number>();
  (table.cells[table.headerRow] ?? []).forEach((cell, column) => headers.set(cellText(cell), column));
  const rows = new Map<string, number>();
  const keys = new Map<number, string>();
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    // A row without an id is known by its content.
    const key = keyOf(table, row) || byContent(table, row);
    if (key === '') continue;
    let unique = key;
    // Rows that cannot be told apart hold the same; either may stand for the other.
    for (let copy = 2; rows.has(unique); copy += 1) unique = `${key}#${copy}`;
    rows.set(unique, row);
    keys.set(row, unique);
  }
  return { table, rows, keys, headers };
};

const cellIn = ({ table }: Look, row: number | undefined, column: number | undefined): Cell =>
  row === undefined || column === undefined ? '' : (table.cells[row]?.[column] ?? '');

/**
 * Compares the sheet before and after some writes.
 *
 * A cell that still holds what it held before has not been reached: it is written again where its row is now. Then
 * its value went astray, and a cell elsewhere that has taken on just that value since is given back what it held.
 * Whatever else has changed is people's own doing and is left alone.
 *
 * @param writes to the rows as they stood before
 */
export const examine = (before: Table, after: Table, writes: readonly Write[], keyOf: KeyOf): Finding => {
  const was = lookAt(before, keyOf);
  const is = lookAt(after, keyOf);
  const wanted = writes.flatMap(({ row, column, values }) =>
    values.map((value, index) => ({
      key: was.keys.get(row) ?? '',
      header: cellText(cellIn(was, before.headerRow, column + index)),
      value,
      held: cellIn(was, row, column + index),
    })),
  );
  const missed = wanted.filter(({ key, header, value, held }) => {
    const row = is.rows.get(key);
    const column = is.headers.get(header);
    // A row that held nothing else is no row any more once it is emptied.
    if (row === undefined || column === undefined) return cellText(value) !== '';
    const now = cellText(cellIn(is, row, column));
    return now !== cellText(value) && now === cellText(held);
  });
  if (missed.length === 0) return { writes: [], gone: [] };

  const strays = new Set(missed.map(({ value }) => cellText(value)));
  const meant = new Set(wanted.map(({ key, header }) => `${key}\u0001${header}`));
  const repairs: Write[] = [];
  for (let row = after.headerRow + 1; row < after.cells.length; row += 1) {
    const key = is.keys.get(row) ?? '';
    const rowBefore = was.rows.get(key);
    for (const [header, column] of is.headers) {
      if (meant.has(`${key}\u0001${header}`)) continue;
      const held = cellIn(was, rowBefore, was.headers.get(header));
      const now = cellText(cellIn(is, row, column));
      if (now !== cellText(held) && strays.has(now)) repairs.push({ row, column, values: [held] });
    }
  }
  const again = missed.flatMap(({ key, header, value }): Write[] => {
    const row = is.rows.get(key);
    const column = is.headers.get(header);
    return row === undefined || column === undefined ? [] : [{ row, column, values: [value] }];
  });
  return {
    writes: [...repairs, ...again],
    gone: [...new Set(missed.filter(({ key }) => !is.rows.has(key)).map(({ key }) => key))],
  };
};
