import { registerSheets, type SheetName } from '../sheets';

/** How a change came about, as the log says it. */
export const manners = {
  saved: { title: 'sparad i sidopanelen', writes: true },
  added: { title: 'tillagd i sidopanelen', writes: true },
  restored: { title: 'återställd', writes: true },
  normalised: { title: 'skrivsättet rättat', writes: true },
  repaired: { title: 'rättad efter samtidig ändring', writes: true },
  completed: { title: 'slutförd efter avbrott', writes: true },
  created: { title: 'skapad i bladet', writes: false },
  edited: { title: 'ändrad i bladet', writes: false },
  removed: { title: 'borttagen ur bladet', writes: false },
  returned: { title: 'tillbaka i bladet', writes: false },
  cancelled: { title: 'avbruten, blev aldrig sparad', writes: false },
  overtaken: { title: 'skriven i bladet, ersatt i samma stund', writes: false },
  reminded: { title: 'påminnelse', writes: false },
  failed: { title: 'fel', writes: false },
} as const satisfies Record<
  string,
  {
    readonly title: string;
    /** The register itself writes the values after it has logged them; otherwise they stand there already. */
    readonly writes: boolean;
  }
>;

export type Manner = keyof typeof manners;

/** Who makes changes, and when, for the rows of one execution. */
export type Hand = { readonly time: string; readonly who: string };

/** One change of one column. The texts are the cell's. */
export type LogEntry = Hand & {
  readonly manner: Manner;
  readonly sheet: SheetName;
  /** The row's id; `""` where the entry is about no single row. */
  readonly row: string;
  /** The row's version after the change; 0 where the entry is about no single row. */
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
  manners[entry.manner].title,
  registerSheets[entry.sheet].title,
  entry.row,
  entry.version === 0 ? '' : String(entry.version),
  headerOf(entry.sheet, entry.column),
  entry.before,
  entry.after,
];
