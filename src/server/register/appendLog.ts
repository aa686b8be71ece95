import { logCells, type LogEntry } from '../../register/store/logRow';
import { findSheet } from './findSheet';

/** Adds entries to the log, all at once. */
export const appendLog = (entries: readonly LogEntry[]): void => {
  const [only] = entries;
  if (only === undefined) return;
  const log = findSheet('log');
  if (entries.length === 1) {
    log.appendRow([...logCells(only)]);
    return;
  }
  const rows = entries.map((entry) => [...logCells(entry)]);
  const first = log.getLastRow() + 1;
  const missing = first + rows.length - 1 - log.getMaxRows();
  if (missing > 0) log.insertRowsAfter(log.getMaxRows(), missing);
  log.getRange(first, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
};
