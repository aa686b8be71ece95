import type { Cell } from '../values/cell';
import { astrayCells, ownColumnsHit, wantedCells } from './astray';
import { cellFor } from './cellFor';
import { identify, type Identities } from './identify';
import type { Hand, LogEntry } from './logRow';
import type { Memory } from './memory';
import { nextIds } from './nextIds';
import { rowChanges } from './rowChanges';
import { leftOverRows } from './leftOverRows';
import { shownText } from './loggable';
import { filledRows, textAt, type Table } from './table';
import { rowMark, versionText } from './version';
import { runsOf, type Write } from './write';

/** What has happened in a sheet that the log does not know, and what the register does about it. */
export type Reconciliation = {
  readonly writes: readonly Write[];
  readonly log: readonly LogEntry[];
  readonly duplicates: Identities['duplicates'];
};

/**
 * Brings sheet and log together. What people did in the sheet itself is noted: new rows get an id and a version,
 * changed rows a new version, deleted rows a line in the log. What the register was cut off from writing is completed,
 * or called off where nothing of it was written; what went to the wrong place because people moved the rows is put
 * right. It looks at what stands there, never at what an event claims, so that lost, late and doubled events do no harm.
 *
 * @param own the rows whose save is under way: they are completed in any case
 */
export const reconcile = (table: Table, memory: Memory, hand: Hand, own: ReadonlySet<string> = new Set()): Reconciliation => {
  const writes: Write[] = [];
  // The versions come last: until they are there, the rows are known to be half done.
  const last: Write[] = [];
  const log: LogEntry[] = [];
  const { idOf, duplicates } = identify(table, memory, hand.time);
  const shared = new Set(duplicates.map(({ id }) => id));
  const rowOf = new Map([...idOf].map(([row, id]) => [id, row]));
  const wanted = wantedCells(table, memory, rowOf, hand.time);
  const astray = astrayCells(table, memory, idOf, wanted);
  // Where several cells were to get the same text, any of them may be the one that did not.
  const lost = new Set(astray.map(({ text }) => text));
  const owed = new Set(wanted.filter(({ after }) => lost.has(after)).map(({ id }) => id));
  const leftOver = leftOverRows(table, memory, idOf, wanted);
  for (const { row, column, text } of ownColumnsHit(table, memory, rowOf)) {
    writes.push({ row, column, values: [''] });
    log.push({ ...hand, manner: 'repaired', sheet: table.sheet, row: '', version: 0, column: '', before: text, after: '' });
  }
  const newId = nextIds(table, memory, Number(hand.time.slice(0, 4)));
  const idAt = table.at.get('id') ?? 0;
  const versionAt = table.at.get('version') ?? 0;

  for (const row of leftOver) {
    const filled = [...table.at].filter(([column]) => textAt(table, row, column) !== '');
    writes.push(...runsOf(row, new Map(filled.map(([, at]) => [at, '']))));
    for (const [column] of filled) {
      if (column === 'version') continue;
      log.push({ ...hand, manner: 'repaired', sheet: table.sheet, row: '', version: 0, column, before: shownText(table, row, column), after: '' });
    }
  }
  for (const row of filledRows(table)) {
    const known = idOf.get(row);
    if (leftOver.has(row) || (known !== undefined && shared.has(known))) continue;
    const id = known ?? newId();
    const remembered = memory.get(id);
    const changes = rowChanges(table, row, remembered, {
      astray: new Set(astray.filter((cell) => cell.row === row).map(({ column }) => column)),
      isOwed: own.has(id) || owed.has(id),
    });
    const version = versionText({ number: changes.version, mark: rowMark(table, row, changes.written) });
    const cells = new Map<number, Cell>();
    for (const [column, text] of changes.written) cells.set(table.at.get(column) ?? versionAt, cellFor(table.sheet, column, text));
    const marks = new Map<number, Cell>();
    const isNamed = textAt(table, row, 'id') === id;
    if (!isNamed) marks.set(idAt, id);
    // A row that has lost its id gets it back first, alone: by it the rest is found at the next look.
    const waits = !isNamed && remembered !== undefined && cells.size > 0;
    if (!waits) writes.push(...runsOf(row, cells));
    if (textAt(table, row, 'version') !== version) marks.set(versionAt, waits ? '' : version);
    last.push(...runsOf(row, marks));
    log.push(...changes.log.map((change) => ({ ...hand, sheet: table.sheet, row: id, ...change })));
  }
  for (const [id, { removed, version, manner }] of memory) {
    if (removed || own.has(id) || rowOf.has(id) || shared.has(id)) continue;
    // What was never there was not removed.
    const how = manner === 'added' ? 'cancelled' : 'removed';
    log.push({ ...hand, manner: how, sheet: table.sheet, row: id, version: version + 1, column: '', before: '', after: '' });
  }
  return { writes: [...writes, ...last], log, duplicates };
};
