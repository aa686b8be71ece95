import type { Range, Sheet } from '../../google/services';
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
  const place = (): Range => log.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1);
  placeOr(place, () => log.insertRowsAfter(log.getMaxRows(), rows.length + spareRows)).setValues(rows);
};

/** A place in the sheet; where the sheet ends before it, room is made first. */
const placeOr = (place: () => Range, makeRoom: () => void): Range => {
  try {
    return place();
  } catch {
    makeRoom();
    return place();
  }
};
