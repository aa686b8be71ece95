import type { Sheet } from '../../google/services';
import { logCells, type LogEntry } from '../../register/store/logRow';

/** Adds entries to the log, all at once. Only scripts write there, so the end of it stays where it is meanwhile. */
export const appendLog = (log: Sheet, entries: readonly LogEntry[]): void => {
  const [only] = entries;
  if (only === undefined) return;
  const rows = entries.map((entry) => [...logCells(entry)]);
  if (entries.length === 1) {
    log.appendRow([...logCells(only)]);
    return;
  }
  const first = log.getLastRow() + 1;
  const missing = first + rows.length - 1 - log.getMaxRows();
  if (missing > 0) log.insertRowsAfter(log.getMaxRows(), missing);
  log.getRange(first, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
};
