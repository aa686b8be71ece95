import { registerSheets, type SheetName } from '../sheets';

/** How a change came about, as the log says it. */
export const manners = {
  saved: 'sparad i sidopanelen',
  created: 'skapad',
  edited: 'ändrad i bladet',
  removed: 'borttagen i bladet',
  restored: 'återställd',
  cancelled: 'avbruten, ändringen sparades aldrig',
  completed: 'slutförd efter avbrott',
  repaired: 'rättad efter samtidig ändring',
} as const;

export type Manner = keyof typeof manners;

/** Who makes changes, and when, for the rows of one execution. */
export type Hand = { readonly time: string; readonly who: string };

/** One change of one column. The texts are the cell's. */
export type LogEntry = {
  readonly time: string;
  readonly who: string;
  readonly manner: Manner;
  readonly sheet: SheetName;
  readonly row: string;
  readonly version: number;
  /** The column's name in the table of columns; `""` where the entry is about the whole row. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

const headerOf = (sheet: SheetName, column: string): string => {
  const columns: Readonly<Record<string, { readonly header: string }>> = registerSheets[sheet].columns;
  return columns[column]?.header ?? '';
};

/** An entry as the cells of the log, in the order of its columns. */
export const logCells = (entry: LogEntry): readonly string[] => [
  entry.time,
  entry.who,
  manners[entry.manner],
  registerSheets[entry.sheet].title,
  entry.row,
  String(entry.version),
  headerOf(entry.sheet, entry.column),
  entry.before,
  entry.after,
];
