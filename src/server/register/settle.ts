import { foreignRepairs } from '../../register/store/foreignRepairs';
import { needsNote } from '../../register/store/needsNote';
import { reconcile } from '../../register/store/reconcile';
import { rowsById, textAt, type Table } from '../../register/store/table';
import { parseVersion } from '../../register/store/version';
import type { Write } from '../../register/store/write';
import { appendLog } from './appendLog';
import { applyWrites } from './applyWrites';
import type { Desk } from './desk';
import { handNow } from './hand';
import { readMemory } from './readMemory';
import { readTable } from './readTable';

/** A row whose save is under way, and its version afterwards. */
export type Own = { readonly id: string; readonly version: number };

/** How many times people can move the rows under a write before it is left to the next who comes. */
const mostLooks = 6;

/**
 * Writes what has been logged, and looks: between the read before and the write, people may have sorted the rows,
 * inserted columns or deleted rows. What then stands in the wrong place is put right from the log. The look also brings
 * the writes in before the lock is let go, as a flush would.
 *
 * @param before the sheet as the writes were decided on
 * @returns the sheet at the last look
 */
export const settle = (desk: Desk, before: Table, write: () => readonly Write[], own: readonly Own[] = []): Table => {
  let written = write();
  let now = readTable(before.sheet, desk.sheet);
  for (let look = 0; look < mostLooks && (needsNote(now) || !hasLanded(now, own)); look += 1) {
    const { writes, log } = reconcile(now, readMemory(desk), handNow(), new Set(own.map(({ id }) => id)));
    const repairs = [...foreignRepairs(before, now, written), ...writes];
    appendLog(desk.log, log);
    if (repairs.length === 0) break;
    applyWrites(desk.sheet, repairs);
    written = [...written, ...writes];
    now = readTable(before.sheet, desk.sheet);
  }
  return now;
};

/** A row that is gone has nothing more to wait for. */
const hasLanded = (table: Table, own: readonly Own[]): boolean => {
  const rows = rowsById(table);
  return own.every(({ id, version }) => {
    const [row] = rows.get(id) ?? [];
    return row === undefined || (parseVersion(textAt(table, row, 'version'))?.number ?? 0) >= version;
  });
};
