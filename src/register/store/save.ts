import { defaultSettings } from '../settings/settings';
import { cellText, type Cell } from '../values/cell';
import { readCell } from '../values/readCell';
import { Refusal } from '../values/refusal';
import { toCell } from '../values/toCell';
import type { Hand, LogEntry } from './logRow';
import { concealed, loggable, shownText } from './loggable';
import { formChecks, type FormTexts } from '../form/formChecks';
import { newFindings } from '../form/newFindings';
import type { RowSheetName } from '../rowSheets';
import { columnsOf, rowsById, textAt, type Table } from './table';
import { isAsMarked, parseVersion, rowMark, versionText } from './version';
import { runsOf, type Write } from './write';

/** What a person wants changed in one column: from the text that the person saw, to the text that it shall be. */
export type Change = {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** `after` is a line to be added below what stands in the cell, whoever wrote that. */
  readonly adds?: boolean;
};

export type SaveRequest = {
  readonly sheet: RowSheetName;
  readonly id: string;
  readonly changes: readonly Change[];
  /** The values are earlier ones, taken from the log. */
  readonly restores?: boolean;
  /** The register proposed the change by what has happened: nothing that is missing elsewhere stands in its way. */
  readonly proposed?: boolean;
};

/** Something wrong with what a person wrote in one column. */
export type FieldFault = { readonly column: string; readonly message: string };

/** Somebody else has changed the same column since the person saw it. */
export type Conflict = { readonly column: string; readonly before: string; readonly mine: string; readonly theirs: string };

/** Changes that are written once they are logged. */
export type Written = { readonly kind: 'write'; readonly row: number; readonly version: number; readonly writes: readonly Write[]; readonly log: readonly LogEntry[] };

export type SaveDecision =
  /** The row is not in the sheet. */
  | { readonly kind: 'gone' }
  /** Several rows carry the id: rows counted from 1, as the sheet shows them. */
  | { readonly kind: 'duplicate'; readonly rows: readonly number[] }
  /** Columns of the change that are not in the sheet, by their headers. */
  | { readonly kind: 'missing'; readonly columns: readonly string[] }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
  /** The row was changed in the sheet and the log does not know it yet: it must be noted first. */
  | { readonly kind: 'unnoted' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'unchanged'; readonly version: number }
  | Written;

/** Decides what a save does to the sheet as it stands. Nothing that somebody else wrote is overwritten unseen. */
export const decideSave = (table: Table, { sheet, id, changes: asked, restores = false, proposed = false }: SaveRequest, hand: Hand): SaveDecision => {
  const rows = rowsById(table).get(id) ?? [];
  const [row] = rows;
  if (row === undefined) return { kind: 'gone' };
  if (rows.length > 1) return { kind: 'duplicate', rows: rows.map((index) => index + 1) };
  const missing = asked.filter(({ column }) => !table.at.has(column)).map(({ column }) => columnsOf(sheet)[column]?.header ?? column);
  if (missing.length > 0) return { kind: 'missing', columns: missing };
  const changes = asked.map((change) => (change.adds === true ? asLine(table, row, change) : change));
  const { faults, cells } = readChanges(sheet, changes);
  if (faults.length > 0) return { kind: 'faults', faults };
  if (!isAsMarked(table, row)) return { kind: 'unnoted' };
  const standing = parseVersion(textAt(table, row, 'version'))?.number ?? 0;

  const wanted = changes.filter(({ column }) => textAt(table, row, column) !== cellText(cells.get(column) ?? ''));
  const conflicts = wanted
    .filter(({ column, before }) => !saysTheSame(sheet, column, shownText(table, row, column), before))
    .map(({ column, before, after }) => ({ column, before, mine: after, theirs: shownText(table, row, column) }));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  if (wanted.length === 0) return { kind: 'unchanged', version: standing };
  const misfits = restores || proposed ? [] : newFaults(sheet, textsOf(table, row), cells, hand);
  if (misfits.length > 0) return { kind: 'faults', faults: misfits };

  const version = standing + 1;
  const texts = new Map(wanted.map(({ column }) => [column, cellText(cells.get(column) ?? '')]));
  const written = new Map<number, Cell>(wanted.map(({ column }) => [table.at.get(column) ?? 0, cells.get(column) ?? '']));
  const mark = { row, column: table.at.get('version') ?? 0, values: [versionText({ number: version, mark: rowMark(table, row, texts) })] };
  const manner = restores ? 'restored' : 'saved';
  return {
    kind: 'write',
    row,
    version,
    // The version comes last: until it is there, the row is known to be half done.
    writes: [...runsOf(row, written), mark],
    log: [...texts].map(([column, after]) => ({ ...hand, manner, sheet, row: id, version, column, before: shownText(table, row, column), after })),
  };
};

/** A line that stands last already is not added once more: an answer may have been lost. */
const asLine = (table: Table, row: number, { column, after: line }: Change): Change => {
  const standing = textAt(table, row, column);
  const after = standing === '' ? line : `\n${standing}`.endsWith(`\n${line}`) ? standing : `${standing}\n${line}`;
  return { column, before: shownText(table, row, column), after };
};

const textsOf = (table: Table, row: number): FormTexts =>
  Object.fromEntries([...table.at.keys()].map((column) => [column, textAt(table, row, column)]));

/** What a change makes wrong with a row: what does not fit together, and what its status requires. */
export const newFaults = (sheet: RowSheetName, before: FormTexts, cells: ReadonlyMap<string, Cell>, hand: Hand): readonly FieldFault[] => {
  const context = { today: hand.time.slice(0, 10), settings: defaultSettings };
  const after = { ...before, ...Object.fromEntries([...cells].map(([column, cell]) => [column, cellText(cell)])) };
  const check = formChecks[sheet];
  return newFindings(check(before, context), check(after, context), new Set(cells.keys())).map(({ column, message }) => ({ column, message }));
};

/** The cells that a person's texts make, and what is wrong with those that cannot be read. */
export const readChanges = (
  sheet: RowSheetName,
  changes: readonly { readonly column: string; readonly after: string }[],
): { readonly faults: readonly FieldFault[]; readonly cells: ReadonlyMap<string, Cell> } => {
  const faults: FieldFault[] = [];
  const cells = new Map<string, Cell>();
  for (const { column, after } of changes) {
    const declared = columnsOf(sheet)[column];
    if (declared === undefined || ['id', 'version', 'calculated'].includes(declared.kind)) {
      faults.push({ column, message: 'Kolumnen sköts av registret och kan inte ändras här.' });
      continue;
    }
    if (after.trim() === concealed) {
      faults.push({ column, message: 'Texten är dold och finns inte kvar i loggen: skriv den på nytt, utan personnummer.' });
      continue;
    }
    const value = readCell(declared, after);
    if (value instanceof Refusal) faults.push({ column, message: value.message });
    else cells.set(column, toCell(value));
  }
  return { faults, cells };
};

/** A value is the same however it is written. */
const saysTheSame = (sheet: RowSheetName, column: string, one: string, other: string): boolean => {
  if (one === other || one === loggable(sheet, column, other)) return true;
  const declared = columnsOf(sheet)[column];
  if (declared === undefined) return false;
  const [a, b] = [readCell(declared, one), readCell(declared, other)];
  return !(a instanceof Refusal) && !(b instanceof Refusal) && a === b;
};
