import type { Cell } from './cell';
import type { Remembered } from './foldLog';
import type { Hand, LogEntry, Manner } from './logRow';
import { nextIds } from './nextIds';
import { dataColumns, filledRows, rowsById, textAt, type Table } from './table';
import { isAsMarked, readVersion, rowMark, versionText } from './version';
import { runsOf, type Write } from './write';

/** What has happened in a sheet that the log does not know, and what the register does about it. */
export type Notes = {
  readonly writes: readonly Write[];
  readonly log: readonly LogEntry[];
  /** Ids that several rows carry, with the rows (counted from 1). Those rows are left alone. */
  readonly duplicates: readonly { readonly id: string; readonly rows: readonly number[] }[];
};

/**
 * Notes what people did in the sheet itself: new rows get an id and a version, changed rows a new version, deleted
 * rows a line in the log. It looks at what stands there, never at what an event claims, so that lost, late and doubled
 * events do no harm. What people typed is left as it is.
 *
 * @param remembered the sheet as the log tells it
 * @param year of new ids
 */
export const note = (table: Table, remembered: ReadonlyMap<string, Remembered>, hand: Hand, year: number): Notes => {
  const writes: Write[] = [];
  const log: LogEntry[] = [];
  const ids = rowsById(table);
  const duplicates = [...ids].filter(([, rows]) => rows.length > 1).map(([id, rows]) => ({ id, rows: rows.map((row) => row + 1) }));
  const newId = nextIds(table, remembered, year);
  const idAt = table.at.get('id');
  const versionAt = table.at.get('version');
  if (idAt === undefined || versionAt === undefined) return { writes, log, duplicates };

  for (const row of filledRows(table)) {
    const written = textAt(table, row, 'id');
    if ((ids.get(written)?.length ?? 0) > 1) continue;
    const known = remembered.get(written);
    const version = readVersion(textAt(table, row, 'version'))?.number ?? 0;
    const asMarked = isAsMarked(table, row);
    if (known !== undefined && !known.removed && asMarked && known.version === version) continue;
    const rest = known === undefined || asMarked ? undefined : restOfSave(table, row, known, version);
    const number = rest === undefined ? Math.max(known?.version ?? 0, version) + 1 : version + 1;
    const cells = new Map<number, Cell>([[versionAt, versionText({ number, mark: rowMark(table, row, rest) })]]);
    for (const [column, text] of rest ?? []) cells.set(table.at.get(column) ?? versionAt, text);
    const id = written === '' ? newId() : written;
    if (written === '') cells.set(idAt, id);
    writes.push(...runsOf(row, cells));
    const entry = { ...hand, manner: mannerOf(known, asMarked, rest), sheet: table.sheet, row: id, version: number };
    const changes = rest === undefined ? changesOf(table, row, known) : [];
    if (changes.length === 0) log.push({ ...entry, column: '', before: '', after: '' });
    for (const change of changes) log.push({ ...entry, ...change });
  }
  for (const [id, { version, removed }] of remembered) {
    if (removed || ids.has(id)) continue;
    log.push({ ...hand, manner: 'removed', sheet: table.sheet, row: id, version: version + 1, column: '', before: '', after: '' });
  }
  return { writes, log, duplicates };
};

const mannerOf = (known: Remembered | undefined, asMarked: boolean, rest: unknown): Manner => {
  if (known === undefined) return 'created';
  if (known.removed) return 'restored';
  if (rest !== undefined) return 'completed';
  return asMarked ? 'cancelled' : 'edited';
};

/**
 * What remains of a save that was cut off between its writes, by column: the log has it, some of its columns are in
 * the sheet, the others still hold what they held. `undefined` where the row is not such a one.
 */
const restOfSave = (table: Table, row: number, known: Remembered, version: number): ReadonlyMap<string, string> | undefined => {
  if (known.version !== version + 1 || known.saving.size === 0) return undefined;
  const rest = new Map<string, string>();
  const undone = new Map<string, string>();
  for (const [column, [before, after]] of known.saving) {
    const now = textAt(table, row, column);
    if (now !== before && now !== after) return undefined;
    if (now === before && before !== after) rest.set(column, after);
    undone.set(column, before);
  }
  const wasMarked = readVersion(textAt(table, row, 'version'))?.mark === rowMark(table, row, undone);
  return wasMarked ? rest : undefined;
};

const changesOf = (table: Table, row: number, known: Remembered | undefined) =>
  dataColumns(table.sheet)
    .map((column) => ({ column, before: known?.values.get(column) ?? '', after: textAt(table, row, column) }))
    .filter(({ before, after }) => before !== after);
