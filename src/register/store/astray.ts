import { cellText } from '../values/cell';
import { isRecent } from './isRecent';
import type { Memory } from './memory';
import { columnsOf, dataColumns, filledRows, textAt, type Table } from './table';
import { isAsMarked, parseVersion } from './version';

/** A cell that the register logged a value for, and that does not hold it. */
export type WantedCell = { readonly id: string; readonly column: string; readonly after: string };

/** A cell that has taken on a text meant for another one. */
export type Astray = { readonly row: number; readonly column: string; readonly text: string };

/**
 * Everything that was logged to be written and does not stand where it should: because the register was cut off, or
 * because people moved the rows or columns under it.
 *
 * @param now `2026-11-22 13:05:07`
 */
export const wantedCells = (table: Table, memory: Memory, rowOf: ReadonlyMap<string, number>, now: string): readonly WantedCell[] => {
  const wanted: WantedCell[] = [];
  for (const [id, { pending, version, removed, time }] of memory) {
    if (pending.size === 0 || removed) continue;
    const row = rowOf.get(id);
    const isThere = row !== undefined && hasArrived(table, row, version);
    if (isThere && (isAsMarked(table, row) || !isRecent(time, now))) continue;
    for (const [column, { before, after }] of pending) {
      const text = row === undefined ? undefined : textAt(table, row, column);
      if (isThere ? text === before && before !== after : text !== after) wanted.push({ id, column, after });
    }
  }
  return wanted;
};

/** Whether a row's version is at least the one that the log knows. */
const hasArrived = (table: Table, row: number, version: number): boolean => (parseVersion(textAt(table, row, 'version'))?.number ?? 0) >= version;

/**
 * The cells that have taken on a text meant for another one. Where a row has been hit, so may have been the cells beside:
 * they were written again together with those that changed.
 */
export const astrayCells = (table: Table, memory: Memory, idOf: ReadonlyMap<number, string>, wanted: readonly WantedCell[]): readonly Astray[] =>
  wanted.length === 0
    ? []
    : filledRows(table).flatMap((row) => {
        const id = idOf.get(row);
        return id !== undefined && memory.has(id) ? astrayIn(table, memory, row, id, wanted) : astrayInNew(table, row, wanted);
      });

/** Kinds of columns where two rows hardly hold the same by chance. */
const tellingKinds: ReadonlySet<string> = new Set(['text', 'longText', 'amount']);

/**
 * The same in a row that the log does not know: what it held is not known, so the cell is emptied rather than left with
 * what belongs to another row.
 */
const astrayInNew = (table: Table, row: number, wanted: readonly WantedCell[]): readonly Astray[] =>
  wanted
    .filter(({ column, after }) => after !== '' && tellingKinds.has(columnsOf(table.sheet)[column]?.kind ?? '') && textAt(table, row, column) === after)
    .map(({ column, after }) => ({ row, column, text: after }));

const astrayIn = (table: Table, memory: Memory, row: number, id: string, wanted: readonly WantedCell[]): readonly Astray[] => {
  const known = memory.get(id);
  if (known === undefined) return [];
  const odd = dataColumns(table.sheet)
    .map((column) => ({ row, column, text: textAt(table, row, column) }))
    .filter(({ column, text }) => text !== (known.values.get(column) ?? ''));
  const meant = (cell: Astray): readonly WantedCell[] => wanted.filter(({ after, ...at }) => after === cell.text && (at.id !== id || at.column !== cell.column));
  const donors = new Set(odd.flatMap(meant).map((cell) => cell.id));
  if (donors.size === 0) return [];
  const beside = new Set([...donors].flatMap((donor) => dataColumns(table.sheet).map((column) => memory.get(donor)?.values.get(column) ?? '')));
  return odd.filter((cell) => beside.has(cell.text));
};

/**
 * Cells of people's own columns that hold what was meant for the next column of the same row: a column was inserted in
 * between. What they held before is not known to the log.
 */
export const ownColumnsHit = (
  table: Table,
  memory: Memory,
  rowOf: ReadonlyMap<string, number>,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] =>
  [...memory].flatMap(([id, { pending, version, values }]) => {
    const row = rowOf.get(id);
    if (row === undefined || pending.size === 0 || (hasArrived(table, row, version) && isAsMarked(table, row))) return [];
    return [...values].flatMap(([name, text]) => {
      const column = (table.at.get(name) ?? 0) - 1;
      const isHit = text !== '' && textAt(table, row, name) !== text && table.foreign.includes(column) && cellText(table.cells[row]?.[column] ?? '') === text;
      return isHit ? [{ row, column, text }] : [];
    });
  });
