import { needsNote } from '../../register/store/needsNote';
import { reconcile, type Reconciliation } from '../../register/store/reconcile';
import type { Table } from '../../register/store/table';
import { appendLog } from './appendLog';
import { applyWrites } from './applyWrites';
import type { Desk } from './desk';
import { handNow } from './hand';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { settle } from './settle';

/** A sheet once everything in it has been noted, and the ids that several of its rows carry. */
export type Noted = { readonly table: Table; readonly duplicates: Reconciliation['duplicates'] };

/**
 * Notes what people have done in a sheet itself, and completes what was cut off. Reads the log only when something has
 * been done.
 *
 * @param remembers whether the log is looked at in any case, to find rows that have been deleted
 */
export const noteSheet = (desk: Desk, table: Table, remembers: boolean): Noted => {
  if (!remembers && !needsNote(table)) return { table, duplicates: [] };
  const { writes, log, duplicates } = reconcile(table, readMemory(desk), handNow());
  appendLog(desk.log, log);
  if (writes.length === 0) {
    SpreadsheetApp.flush();
    return { table, duplicates };
  }
  const write = (): typeof writes => {
    applyWrites(desk.sheet, writes);
    return writes;
  };
  return { table: settle(desk, table, write), duplicates };
};

/** The same for a sheet that has not been read yet, deleted rows included. */
export const noteWhole = (desk: Desk): Noted => noteSheet(desk, readTable(desk.name, desk.sheet), true);
