import { columnsByName } from '../../../src/register/rows/columnsByName';
import { procurementColumns } from '../../../src/register/columns/procurements';
import { logCells, type LogEntry } from '../../../src/register/store/logRow';
import { remember, type Memory } from '../../../src/register/store/memory';
import { readLog } from '../../../src/register/store/readLog';
import { dataColumns, locateTable, type Table } from '../../../src/register/store/table';
import { markOf, versionText } from '../../../src/register/store/version';
import type { Cell } from '../../../src/register/values/cell';

type Row = Readonly<Record<string, Cell>>;

export const headers = columnsByName(procurementColumns).map(([, { header }]) => header);
const names = columnsByName(procurementColumns).map(([name]) => name);

/** Upphandlingar with some rows, by their columns' names. */
export const tableOf = (rows: readonly Row[], order: readonly string[] = headers): Table => {
  const cells = rows.map((row) => order.map((header) => row[names[headers.indexOf(header)] ?? header] ?? ''));
  const table = locateTable('procurements', [order, ...cells]);
  if (!('cells' in table)) throw new Error(table.map(({ message }) => message).join(' '));
  return table;
};

/** A row as the register leaves it: with the version that its content has. */
export const noted = (row: Row, number = 1): Row => ({
  ...row,
  version: versionText({ number, mark: markOf(dataColumns('procurements').map((column) => [column, String(row[column] ?? '')])) }),
});

export const hand = { time: '2026-11-22 10:00:00', who: 'anna@kommunen.se' };

/** A line of the log. */
export const entry = (row: string, version: number, column: string, before: string, after: string, manner: LogEntry['manner'] = 'created'): LogEntry => ({
  ...hand, manner, sheet: 'procurements', row, version, column, before, after,
});

export const memoryOf = (...entries: readonly LogEntry[]): Memory => remember(readLog(entries.map((line) => [...logCells(line)]), 'procurements'));

/** What the log says of rows that were created as they stand. */
export const created = (id: string, row: Row, version = 1): readonly LogEntry[] =>
  dataColumns('procurements').flatMap((column) => (row[column] === undefined ? [] : [entry(id, version, column, '', String(row[column]))]));
