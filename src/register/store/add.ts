import { cellText, type Cell } from '../values/cell';
import type { Hand, LogEntry, Manner } from './logRow';
import type { Memory } from './memory';
import { cellFor } from './cellFor';
import { nextIds } from './nextIds';
import { dataColumns, filledRows, type Table } from './table';
import { markOf, versionText } from './version';

/** A row to be added below the others: all of it in one go. */
export type Added = {
  readonly id: string;
  readonly version: number;
  /** From the first column on. */
  readonly cells: readonly Cell[];
  readonly log: readonly LogEntry[];
  /** Whether anything stands below the last row that counts: then the row cannot simply be appended. Row counted from 0. */
  readonly row: number;
};

type Content = { readonly id: string; readonly version: number; readonly manner: Manner; readonly texts: ReadonlyMap<string, string> };

const added = (table: Table, { id, version, manner, texts }: Content, hand: Hand): Added => {
  const content = dataColumns(table.sheet).map((column): [string, string] => [column, texts.get(column) ?? '']);
  const cells: Cell[] = Array.from({ length: Math.max(...table.at.values()) + 1 }, () => '');
  const place = (column: string, cell: Cell): void => {
    const at = table.at.get(column);
    if (at !== undefined) cells[at] = cell;
  };
  for (const [column, text] of content) place(column, cellFor(table.sheet, column, text));
  place('id', id);
  // A column that is not in the sheet does not count in the mark: nothing stands there.
  const standing = content.filter(([column]) => table.at.has(column));
  place('version', versionText({ number: version, mark: markOf(standing) }));
  const filled = filledRows(table);
  const log = standing
    .filter(([, text]) => text !== '')
    .map(([column, after]) => ({ ...hand, manner, sheet: table.sheet, row: id, version, column, before: '', after }));
  return { id, version, cells, log, row: (filled[filled.length - 1] ?? table.headerRow) + 1 };
};

/** A new row with a new id. */
export const addRow = (table: Table, values: ReadonlyMap<string, Cell>, memory: Memory, hand: Hand): Added => {
  const id = nextIds(table, memory, Number(hand.time.slice(0, 4)))();
  return added(table, { id, version: 1, manner: 'added', texts: new Map([...values].map(([column, cell]) => [column, cellText(cell)])) }, hand);
};

/** A row that was deleted, as the log remembers it. */
export const returnRow = (table: Table, id: string, memory: Memory, hand: Hand): Added | undefined => {
  const known = memory.get(id);
  return known?.removed === true ? added(table, { id, version: known.version + 1, manner: 'restored', texts: known.values }, hand) : undefined;
};
