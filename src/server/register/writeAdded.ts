import type { Added } from '../../register/store/add';
import type { Table } from '../../register/store/table';
import { blocksOf, runsOf, type Write } from '../../register/store/write';
import { appendLog } from './appendLog';
import { applyWrites, leadsToFormula } from './applyWrites';
import type { Desk } from './desk';
import { settle } from './settle';

/**
 * Logs rows and adds them below the others. A single row comes in one call that no sorting can get in between; several,
 * or one above something that people have further down, are written to their places.
 *
 * @returns the sheet afterwards
 */
export const writeAdded = (desk: Desk, table: Table, rows: readonly Added[]): Table => {
  const { sheet, log } = desk;
  appendLog(log, rows.flatMap(({ log: entries }) => entries));
  const [first] = rows;
  const isPlain = first !== undefined && !first.cells.some((cell) => typeof cell === 'string' && leadsToFormula.test(cell));
  const isAppended = rows.length === 1 && isPlain && table.cells.length <= first.row;
  const write = (): readonly Write[] => {
    if (isAppended) {
      sheet.appendRow([...first.cells]);
      return [{ row: first.row, column: 0, values: first.cells }];
    }
    const writes = inWrites(rows, table.at.get('version'));
    const missing = Math.max(...rows.map(({ row }) => row + 1)) - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    applyWrites(sheet, writes);
    return writes;
  };
  return settle(desk, table, write, rows);
};

/** Where the rows take several writes, the versions come last: until they are there, the rows are known to be half done. */
const inWrites = (rows: readonly Added[], version: number | undefined): readonly Write[] => {
  const runsWith = (isMeant: (column: number) => boolean): readonly Write[] =>
    rows.flatMap(({ row, cells }) => runsOf(row, new Map([...cells.entries()].filter(([column, cell]) => cell !== '' && isMeant(column)))));
  const whole = runsWith(() => true);
  return blocksOf(whole).length === 1 ? whole : [...runsWith((column) => column !== version), ...runsWith((column) => column === version)];
};
