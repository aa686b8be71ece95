import type { Sheet } from '../../google/services';
import { byContent, needsNote } from '../../register/store/keys';
import { note } from '../../register/store/note';
import type { RowSheetName, Table } from '../../register/store/table';
import { appendLog } from './appendLog';
import { handNow } from './hand';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { settle } from './settle';

/**
 * Notes what people have done in a sheet itself. Reads the log only when something has been done.
 *
 * @param remembers whether the log is looked at in any case, to find rows deleted and saves cut off
 * @returns the ids that several rows carry, with the rows
 */
export const noteSheet = (name: RowSheetName, sheet: Sheet, table: Table, remembers: boolean): ReturnType<typeof note>['duplicates'] => {
  if (!remembers && !needsNote(table)) return [];
  const hand = handNow();
  const { writes, log, duplicates } = note(table, readMemory(name), hand, Number(hand.time.slice(0, 4)));
  appendLog(log);
  if (writes.length > 0) settle(sheet, table, writes, byContent);
  else SpreadsheetApp.flush();
  return duplicates;
};

/** The same for a sheet that has not been read yet. */
export const noteWhole = (name: RowSheetName, sheet: Sheet): ReturnType<typeof noteSheet> =>
  noteSheet(name, sheet, readTable(name, sheet), true);
