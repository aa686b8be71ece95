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
  /** Headers of cells where somebody has written something else since: it stands. */
  readonly overtaken: readonly string[];
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
    // A row without an id is known by its content; one without content, by what a stray write has left there.
    const key = keyOf(table, row) || byContent(table, row) || leftIn(table, row);
    if (key === '') continue;
    let unique = key;
    // Rows that cannot be told apart hold the same; either may stand for the other.
    for (let copy = 2; rows.has(unique); copy += 1) unique = `${key}#${copy}`;
    rows.set(unique, row);
    keys.set(row, unique);
  }
  return { table, rows, keys, headers };
};

const leftOver = '\u0001';

const leftIn = (table: Table, row: number): string => {
  const texts = (table.cells[row] ?? []).map(cellText);
  return texts.some((text) => text !== '') ? leftOver + texts.join(leftOver) : '';
};

const cellIn = ({ table }: Look, row: number | undefined, column: number | undefined): Cell =>
  row === undefined || column === undefined ? '' : (table.cells[row]?.[column] ?? '');

/**
 * Compares the sheet before and after some writes.
 *
 * A cell that does not hold its value was not reached, or somebody has written there since. Where nobody has, it is
 * written again where its row is now. Its value may have gone astray: a cell elsewhere that has taken on just that
 * value is given back what it held. Whatever else has changed is people's own doing and is left alone.
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
  const nowAt = (cell: (typeof wanted)[number]): Cell | undefined => {
    const row = is.rows.get(cell.key);
    const column = is.headers.get(cell.header);
    return row === undefined || column === undefined ? undefined : cellIn(is, row, column);
  };
  const missed = wanted.filter((cell) => {
    const now = nowAt(cell);
    // A row that held nothing else is no row any more once it is emptied.
    return now === undefined ? cellText(cell.value) !== '' : cellText(now) !== cellText(cell.value);
  });
  const strays = new Set(missed.map(({ value }) => cellText(value)));
  const ours = new Set(wanted.map(({ value }) => cellText(value)));
  const again = missed.flatMap((cell): Write[] => {
    const now = nowAt(cell);
    const row = is.rows.get(cell.key);
    const column = is.headers.get(cell.header);
    if (now === undefined || row === undefined || column === undefined) return [];
    const untouched = cellText(now) === cellText(cell.held) || ours.has(cellText(now));
    return untouched ? [{ row, column, values: [cell.value] }] : [];
  });
  const meant = new Set(wanted.map(({ key, header }) => `${key}\u0001${header}`));
  const versionAt = after.at.get('version');
  const repairs: Write[] = [];
  for (let row = after.headerRow + 1; row < after.cells.length; row += 1) {
    const key = is.keys.get(row) ?? '';
    const rowBefore = was.rows.get(key);
    for (const [header, column] of is.headers) {
      if (meant.has(`${key}\u0001${header}`)) continue;
      const held = cellIn(was, rowBefore, was.headers.get(header));
      const now = cellText(cellIn(is, row, column));
      const isLeftOver = key.startsWith(leftOver) && column === versionAt && now !== '';
      if (isLeftOver || (now !== cellText(held) && strays.has(now))) repairs.push({ row, column, values: [held] });
    }
  }
  return {
    writes: [...repairs, ...again],
    gone: [...new Set(missed.filter(({ key }) => !is.rows.has(key)).map(({ key }) => key))],
    overtaken: missed
      .filter((cell) => nowAt(cell) !== undefined && !again.some(({ row, column }) => row === is.rows.get(cell.key) && column === is.headers.get(cell.header)))
      .map(({ header }) => header),
  };
};
