import { manners, type Manner } from './logRow';
import type { LoggedChange } from './readLog';

/** A change that the register has logged and then written, or was about to. */
export type Pending = { readonly before: string; readonly after: string };

/** What the log knows of a row. */
export type Remembered = {
  readonly version: number;
  /** The manner and time (`2026-11-22 13:05:07`) of the latest change. */
  readonly time: string;
  readonly manner: Manner;
  readonly removed: boolean;
  /** The content as texts, by column. */
  readonly values: ReadonlyMap<string, string>;
  /** By column: what the latest version was to change by the register's own writing. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** By column: who changed it last. */
  readonly writers: ReadonlyMap<string, string>;
};

export type Memory = ReadonlyMap<string, Remembered>;

type Building = {
  version: number;
  time: string;
  manner: Manner;
  removed: boolean;
  readonly values: Map<string, string>;
  pending: Map<string, Pending>;
  readonly writers: Map<string, string>;
};

/** Every row as the log tells it, by id, deleted rows included. */
export const remember = (changes: readonly LoggedChange[]): Memory => {
  const rows = new Map<string, Building>();
  for (const { row: id, version, time, manner, column, before, after, who } of changes) {
    const row: Building = rows.get(id) ?? { version: 0, time, manner, removed: false, values: new Map(), pending: new Map(), writers: new Map() };
    rows.set(id, row);
    if (version !== row.version) row.pending = new Map();
    row.version = version;
    row.manner = manner;
    row.time = time;
    const isGone = manner === 'removed' || (manner === 'cancelled' && column === '');
    row.removed = isGone || (row.removed && manner !== 'returned' && manner !== 'restored');
    if (column === '') continue;
    row.values.set(column, after);
    row.writers.set(column, who);
    if (manners[manner].writes) row.pending.set(column, { before, after });
    else row.pending.delete(column);
  }
  return rows;
};
