import type { LogEntry } from './logRow';
import { loggable, shownText } from './loggable';
import type { Remembered } from './memory';
import { normalised } from './normalised';
import { dataColumns, textAt, type Table } from './table';
import { isAsMarked, parseVersion } from './version';

type Change = Pick<LogEntry, 'manner' | 'version' | 'column' | 'before' | 'after'>;

/** What is to be done about one row. */
export type RowChanges = {
  /** The row's version afterwards. */
  readonly version: number;
  readonly log: readonly Change[];
  /** Texts to be written, by column. */
  readonly written: ReadonlyMap<string, string>;
};

/** What the rest of the sheet tells about a row. */
export type Circumstances = {
  /** Columns that hold what was meant for another cell. */
  readonly astray: ReadonlySet<string>;
  /** Something that was logged to be written here certainly did not arrive: it is written, never called off. */
  readonly isOwed: boolean;
};

/** Compares a row with what the log knows of it. */
export const rowChanges = (table: Table, row: number, known: Remembered | undefined, { astray, isOwed }: Circumstances): RowChanges => {
  const { sheet } = table;
  const standing = parseVersion(textAt(table, row, 'version'))?.number ?? 0;
  const next = Math.max(known?.version ?? 0, standing) + 1;
  const isPending = known !== undefined && known.version > standing;
  const isUntouched = isPending && astray.size === 0 && isAsMarked(table, row);
  const written = new Map<string, string>();
  const first: Change[] = [];
  const repairs: Change[] = [];
  const typed: string[] = [];
  for (const column of dataColumns(sheet)) {
    // Whose header has been renamed or removed still holds what it held.
    if (!table.at.has(column)) continue;
    const logged = known?.values.get(column) ?? '';
    const text = textAt(table, row, column);
    const now = text === logged ? logged : loggable(sheet, column, text);
    if (now === logged) continue;
    const pending = known?.pending.get(column);
    if (astray.has(column)) {
      written.set(column, logged);
      repairs.push({ manner: 'repaired', version: 0, column, before: now, after: logged });
    } else if (pending?.before === now && (isOwed || (isPending && !isUntouched))) {
      written.set(column, logged);
      repairs.push({ manner: 'completed', version: 0, column, before: now, after: logged });
    } else if (pending?.before === now && isPending) first.push({ manner: 'cancelled', version: next, column, before: logged, after: now });
    else {
      first.push({ manner: known === undefined ? 'created' : known.removed ? 'returned' : 'edited', version: next, column, before: logged, after: now });
      typed.push(column);
    }
  }
  const whole = (manner: Change['manner']): Change => ({ manner, version: next, column: '', before: '', after: '' });
  if (known === undefined && first.length === 0) first.push(whole('created'));
  if (known?.removed === true && first.length === 0) first.push(whole('returned'));
  for (const column of typed) {
    const better = normalised(sheet, column, textAt(table, row, column));
    if (better === undefined) continue;
    written.set(column, better);
    repairs.push({ manner: 'normalised', version: 0, column, before: shownText(table, row, column), after: loggable(sheet, column, better) });
  }
  const second = first.length === 0 ? next : next + 1;
  const log = [...first, ...repairs.map((change) => ({ ...change, version: second }))];
  const version = repairs.length > 0 ? second : first.length > 0 ? next : (known?.version ?? next);
  return { version, log, written };
};
