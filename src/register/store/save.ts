import type { Cell } from './cell';
import { cellText } from './cell';
import type { Hand, LogEntry } from './logRow';
import { columnsOf, rowsById, textAt, type RowSheetName, type Table } from './table';
import { isAsMarked, readVersion, rowMark, versionText } from './version';
import { runsOf, type Write } from './write';

/** What a person wants changed in one column: from what the person saw, to what it shall be. */
export type Change = { readonly column: string; readonly before: string; readonly after: string | number | boolean };

export type SaveRequest = { readonly sheet: RowSheetName; readonly id: string; readonly changes: readonly Change[] };

/** Somebody else has changed the same column since the person saw it. */
export type Conflict = { readonly column: string; readonly before: string; readonly mine: string; readonly theirs: string };

export type SaveDecision =
  /** The row is not in the sheet. */
  | { readonly kind: 'gone' }
  /** Several rows carry the id: rows counted from 1, as the sheet shows them. */
  | { readonly kind: 'duplicate'; readonly rows: readonly number[] }
  /** A column of the change is not in the sheet. */
  | { readonly kind: 'missing'; readonly columns: readonly string[] }
  /** The row was changed in the sheet and the log does not know it yet: it must be noted first. */
  | { readonly kind: 'unnoted' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'unchanged'; readonly version: string }
  | { readonly kind: 'write'; readonly row: number; readonly version: string; readonly writes: readonly Write[]; readonly log: readonly LogEntry[] };

/** Decides what a save does to the sheet as it stands. Nothing that somebody else wrote is overwritten unseen. */
export const decideSave = (table: Table, { sheet, id, changes }: SaveRequest, hand: Hand): SaveDecision => {
  const rows = rowsById(table).get(id) ?? [];
  const [row] = rows;
  if (row === undefined) return { kind: 'gone' };
  if (rows.length > 1) return { kind: 'duplicate', rows: rows.map((index) => index + 1) };
  const missing = changes.filter(({ column }) => !table.at.has(column)).map(({ column }) => columnsOf(sheet)[column]?.header ?? column);
  if (missing.length > 0) return { kind: 'missing', columns: missing };
  const versionAt = table.at.get('version');
  if (versionAt === undefined) return { kind: 'missing', columns: ['Version'] };
  if (!isAsMarked(table, row)) return { kind: 'unnoted' };
  const current = textAt(table, row, 'version');

  const wanted = changes.filter(({ column, after }) => textAt(table, row, column) !== cellText(after));
  const conflicts = wanted
    .filter(({ column, before }) => textAt(table, row, column) !== before)
    .map(({ column, before, after }) => ({ column, before, mine: cellText(after), theirs: textAt(table, row, column) }));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  if (wanted.length === 0) return { kind: 'unchanged', version: current };

  const number = (readVersion(current)?.number ?? 0) + 1;
  const after = new Map(wanted.map(({ column, after: value }) => [column, cellText(value)]));
  const version = versionText({ number, mark: rowMark(table, row, after) });
  const cells = new Map<number, Cell>();
  for (const change of wanted) cells.set(table.at.get(change.column) ?? 0, change.after);
  return {
    kind: 'write',
    row,
    version,
    // The version comes last: until it is there, the row is known to be half done.
    writes: [...runsOf(row, cells), { row, column: versionAt, values: [version] }],
    log: wanted.map(({ column, before, after: value }) => ({
      ...hand,
      manner: 'saved',
      sheet,
      row: id,
      version: number,
      column,
      before,
      after: cellText(value),
    })),
  };
};
