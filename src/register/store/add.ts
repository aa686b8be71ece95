import { cellText, type Cell } from '../values/cell';
import { cellFor } from './cellFor';
import type { Hand, LogEntry, Manner } from './logRow';
import type { Memory } from './memory';
import { nextIds } from './nextIds';
import { dataColumns, filledRows, type Table } from './table';
import { markOf, versionText } from './version';

/** A row to be added below the others. */
export type Added = {
  readonly id: string;
  readonly version: number;
  /** Counted from 0. */
  readonly row: number;
  /** From the first column on. */
  readonly cells: readonly Cell[];
  readonly log: readonly LogEntry[];
};

type Content = { readonly id: string; readonly version: number; readonly manner: Manner; readonly texts: ReadonlyMap<string, string> };

/** @param below how many other new rows come before it */
const added = (table: Table, { id, version, manner, texts }: Content, hand: Hand, below = 0): Added => {
  // A column that is not in the sheet does not count in the mark: nothing stands there.
  const content = dataColumns(table.sheet)
    .filter((column) => table.at.has(column))
    .map((column): [string, string] => [column, texts.get(column) ?? '']);
  const cells: Cell[] = Array.from({ length: Math.max(...table.at.values()) + 1 }, () => '');
  const place = (column: string, cell: Cell): void => {
    const at = table.at.get(column);
    if (at !== undefined) cells[at] = cell;
  };
  for (const [column, text] of content) place(column, cellFor(table.sheet, column, text));
  place('id', id);
  place('version', versionText({ number: version, mark: markOf(content) }));
  const filled = filledRows(table);
  const log = content
    .filter(([, text]) => text !== '')
    .map(([column, after]) => ({ ...hand, manner, sheet: table.sheet, row: id, version, column, before: '', after }));
  return { id, version, cells, log, row: (filled[filled.length - 1] ?? table.headerRow) + 1 + below };
};

/** New rows with new ids. */
export const addRows = (table: Table, rows: readonly ReadonlyMap<string, Cell>[], memory: Memory, hand: Hand): readonly Added[] => {
  const newId = nextIds(table, memory, Number(hand.time.slice(0, 4)));
  return rows.map((values, index) => {
    const texts = new Map([...values].map(([column, cell]) => [column, cellText(cell)]));
    return added(table, { id: newId(), version: 1, manner: 'added', texts }, hand, index);
  });
};

/** A row that was deleted, as the log remembers it; `undefined` if it was not. */
export const returnRow = (table: Table, id: string, memory: Memory, hand: Hand): Added | undefined => {
  const known = memory.get(id);
  return known?.removed === true ? added(table, { id, version: known.version + 1, manner: 'restored', texts: known.values }, hand) : undefined;
};
