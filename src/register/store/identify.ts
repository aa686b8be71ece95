import type { Memory, Remembered } from './memory';
import { isRecent } from './isRecent';
import { dataColumns, filledRows, rowsById, textAt, type Table } from './table';
import { markOfRemembered, parseVersion, rowMark } from './version';

const isId = /^[A-Z]-\d{4}-\d{3,6}$/;

/** Which row is which. */
export type Identities = {
  /** The id of each row that has one, or should have: it may be another than the one that stands there. */
  readonly idOf: ReadonlyMap<number, string>;
  /** Ids that several rows carry, with the rows (counted from 1). Those rows are left alone. */
  readonly duplicates: readonly { readonly id: string; readonly rows: readonly number[] }[];
};

/**
 * Tells which row is which, also where an id has gone to another row than it was meant for because people sorted the
 * rows while it was being written.
 *
 * @param now `2026-11-22 13:05:07`
 */
export const identify = (table: Table, memory: Memory, now: string): Identities => {
  const standing = rowsById(table);
  const missing = new Set([...memory].filter(([id, { removed }]) => !removed && !standing.has(id)).map(([id]) => id));
  const idOf = new Map<number, string>();
  const doubtful: { id: string; row: number }[] = [];
  const duplicates: { id: string; rows: readonly number[] }[] = [];
  // What stands in an Id cell may be no id of ours: something else was written over it.
  const carriers = new Map([...standing].filter(([id]) => memory.has(id) || isId.test(id)));
  // A row that gets its own id back sets another free, which may be the next one's.
  for (let isDone = missing.size === 0; !isDone; ) {
    isDone = true;
    for (const [id, rows] of carriers) {
      const kept = rows.filter((row) => !handOver(table, row, id, memory, missing, idOf, now));
      if (kept.length === rows.length) continue;
      carriers.set(id, kept);
      if (kept.length === 0) missing.add(id);
      isDone = false;
    }
  }
  for (const [id, rows] of carriers) {
    const known = memory.get(id);
    const isDoubtful = (row: number): boolean =>
      known !== undefined && rowMark(table, row) !== markOfRemembered(table, known) && likeness(table, row, id, memory, now).share < 0.5;
    const owners = rows.filter((row) => !isDoubtful(row));
    for (const row of rows) if (!owners.includes(row)) doubtful.push({ id, row });
    if (rows.length > 0 && owners.length === 0) missing.add(id);
    if (owners.length > 1) duplicates.push({ id, rows: owners.map((row) => row + 1) });
    for (const row of owners) idOf.set(row, id);
  }
  for (const row of missing.size === 0 ? [] : filledRows(table)) {
    if (idOf.has(row) || !hasContent(table, row)) continue;
    const mark = parseVersion(textAt(table, row, 'version'))?.mark;
    const same = [...missing].filter((id) => isSame(table, row, memory.get(id)) || (mark !== undefined && mark === markOfRemembered(table, memory.get(id))));
    const id = same.length > 0 ? same[0] : mostLike(table, row, textAt(table, row, 'id') === '' ? justMade(missing, memory, now) : missing, memory, now, { share: 0.4, same: 0 });
    if (id === undefined || same.length > 1) continue;
    missing.delete(id);
    idOf.set(row, id);
  }
  // Nobody else is it: much of it has been rewritten.
  for (const { id, row } of doubtful) if (missing.delete(id)) idOf.set(row, id);
  return { idOf, duplicates };
};

const hasContent = (table: Table, row: number): boolean => dataColumns(table.sheet).some((column) => textAt(table, row, column) !== '');

/** Gives a row that carries a foreign id the one of the missing row that it is; says whether it did. */
const handOver = (table: Table, row: number, id: string, memory: Memory, missing: Set<string>, idOf: Map<number, string>, now: string): boolean => {
  const known = memory.get(id);
  const mark = rowMark(table, row);
  if (known === undefined || mark === markOfRemembered(table, known)) return false;
  const same = [...missing].find((candidate) => markOfRemembered(table, memory.get(candidate)) === mark);
  // An id and a version are written together: the version's mark, if any, then tells of the content they were meant for.
  const version = textAt(table, row, 'version');
  const isTold = version === '' || parseVersion(version)?.mark === markOfRemembered(table, known);
  const best = same ?? (isTold ? mostLike(table, row, missing, memory, now, { share: 0.5, same: likeness(table, row, id, memory, now).same }) : undefined);
  if (best === undefined) return false;
  missing.delete(best);
  idOf.set(row, best);
  return true;
};

/** Ids that were given to new rows a moment ago: somebody may have gone on writing in the row meanwhile. */
const justMade = (missing: ReadonlySet<string>, memory: Memory, now: string): ReadonlySet<string> =>
  new Set(
    [...missing].filter((id) => {
      const known = memory.get(id);
      return known !== undefined && (known.manner === 'created' || known.manner === 'normalised') && known.version <= 2 && isRecent(known.time, now);
    }),
  );

/** The one that a row's content is most like, if more than so much. */
const mostLike = (table: Table, row: number, candidates: ReadonlySet<string>, memory: Memory, now: string, least: Likeness): string | undefined => {
  let best: string | undefined;
  let most = least.same;
  for (const candidate of candidates) {
    const { share, same } = likeness(table, row, candidate, memory, now);
    if (share > least.share && same > most) [best, most] = [candidate, same];
  }
  return best;
};

/** Whether a row holds just what is remembered, but for what was to be written last: not there yet, or in another column. */
const isSame = (table: Table, row: number, known: Remembered | undefined): boolean => {
  const underWay = new Set([...(known?.pending.values() ?? [])].map(({ after }) => after));
  return dataColumns(table.sheet).every((column) => {
    const text = textAt(table, row, column);
    return text === (known?.values.get(column) ?? '') || text === known?.pending.get(column)?.before || underWay.has(text);
  });
};

/** How a row's content compares with a remembered row. */
type Likeness = {
  /** How much of what tells them apart is the same: 0 to 1. */
  readonly share: number;
  /** How many columns hold the same. */
  readonly same: number;
};

/** What may have come from a row that was written a moment ago says nothing where it differs. */
const likeness = (table: Table, row: number, id: string, memory: Memory, now: string): Likeness => {
  const known = memory.get(id);
  const foreign = new Set([...memory].flatMap(([other, { pending, time, values }]) => (other !== id && pending.size > 0 && isRecent(time, now) ? [...values.values()] : [])));
  let filled = 0;
  let same = 0;
  for (const column of dataColumns(table.sheet)) {
    const text = textAt(table, row, column);
    const remembered = known?.values.get(column) ?? '';
    if ((text === '' && remembered === '') || (text !== remembered && text !== '' && foreign.has(text))) continue;
    filled += 1;
    if (text === remembered) same += 1;
  }
  return { share: filled === 0 ? 0 : same / filled, same };
};
