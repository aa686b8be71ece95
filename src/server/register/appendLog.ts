import type { Sheet } from '../../google/services';
import { logCells, type LogEntry } from '../../register/store/logRow';

/** Rows that are added when the sheet is full, so that it seldom is. */
const spareRows = 500;

/** Adds entries to the log, all at once. Only scripts write there, so the end of it stays where it is meanwhile. */
export const appendLog = (log: Sheet, entries: readonly LogEntry[]): void => {
  const [only] = entries;
  if (only === undefined) return;
  const rows = entries.map((entry) => [...logCells(entry)]);
  if (entries.length === 1) {
    log.appendRow([...logCells(only)]);
    return;
  }
  const last = log.getLastRow();
  const write = (): void => void log.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
  try {
    write();
  } catch {
    // The sheet ends before the log does: there is room for more, and it is told at once if it was something else.
    log.insertRowsAfter(log.getMaxRows(), rows.length + spareRows);
    write();
  }
};
