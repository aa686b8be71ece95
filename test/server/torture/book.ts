import { columnsByName } from '../../../src/register/rows/columnsByName';
import { registerSheets } from '../../../src/register/sheets';
import { columnsOf, locateTable, textAt, type Table } from '../../../src/register/store/table';
import type { LoggedChange } from '../../../src/register/store/readLog';
import { readLog } from '../../../src/register/store/readLog';
import { MemorySheet } from './memory';
import type { MemoryBook } from './services';
import { columns, type Values } from './values';

/** A workbook with the register's procurements and log. */
export const newBook = (): { readonly book: MemoryBook; readonly procurements: MemorySheet; readonly log: MemorySheet } => {
  const sheetOf = (name: 'procurements' | 'log'): MemorySheet => {
    const sheet = new MemorySheet(registerSheets[name].title);
    sheet.cells = [columnsByName(columnsOf(name)).map(([, { header }]) => header)];
    return sheet;
  };
  const [procurements, log] = [sheetOf('procurements'), sheetOf('log')];
  return { book: { sheets: [procurements, log], lockedBy: undefined }, procurements, log };
};

export const tableOf = (sheet: MemorySheet): Table => {
  const located = locateTable('procurements', sheet.read());
  if (!('cells' in located)) throw new Error(located.map(({ message }) => message).join(' '));
  return located;
};

export const logOf = (sheet: MemorySheet): readonly LoggedChange[] => readLog(sheet.read(), 'procurements');

/** The row that all of a row's values belong to; `undefined` for a row without any, or one that is mixed for the moment: nobody works in it. */
export const tagOf = (table: Table, row: number, values: Values): string | undefined => {
  const votes = votesOf(table, row, values);
  return votes.size === 1 ? [...votes.keys()][0] : undefined;
};

/** The row that most of a row's values belong to. */
export const mostlyOf = (table: Table, row: number, values: Values): string | undefined =>
  [...votesOf(table, row, values)].sort(([, a], [, b]) => b - a)[0]?.[0];

const votesOf = (table: Table, row: number, values: Values): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>();
  for (const column of columns) {
    const home = values.homeOf(textAt(table, row, column));
    if (home !== undefined) votes.set(home.row, (votes.get(home.row) ?? 0) + 1);
  }
  return votes;
};
