import { cellText } from '../values/cell';
import type { Hand, LogEntry } from './logRow';
import { loggable } from './loggable';
import { normalised } from './normalised';
import type { LoggedChange } from './readLog';
import { dataColumns, textAt, type Table } from './table';

/** What a person wrote in a single cell, as the event tells it. Counted from 0. */
export type Typed = { readonly column: number; readonly text: string };

/** Whether a text that somebody just wrote is nowhere in its column: another write has come in the same moment. */
export const isOvertaken = (table: Table, { column, text }: Typed): boolean => {
  const name = nameAt(table, column);
  if (text === '' || name === undefined) return false;
  const better = normalised(table.sheet, name, text);
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    const now = textAt(table, row, name);
    if (now === text || now === better) return false;
  }
  return true;
};

/**
 * The log's line about a text that was overwritten before it could be noted; `undefined` where the log has it already.
 * Which row it was in cannot be told: the rows may have moved.
 */
export const overtakenEntry = (table: Table, { column, text }: Typed, changes: readonly LoggedChange[], hand: Hand): LogEntry | undefined => {
  const name = nameAt(table, column) ?? '';
  const shown = loggable(table.sheet, name, text);
  const isLogged = changes.some((change) => change.column === name && (change.before === shown || change.after === shown));
  return isLogged ? undefined : { ...hand, manner: 'overtaken', sheet: table.sheet, row: '', version: 0, column: name, before: shown, after: '' };
};

const nameAt = (table: Table, column: number): string | undefined => dataColumns(table.sheet).find((name) => table.at.get(name) === column);

/** The text of an event's value. */
export const typedText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? cellText(value) : '');
