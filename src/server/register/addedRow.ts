import type { Sheet } from '../../google/services';
import type { SaveAnswer } from '../../contract/register';
import type { Added } from '../../register/store/add';
import { rowsById, type Table } from '../../register/store/table';
import { runsOf, type Write } from '../../register/store/write';
import { appendLog } from './appendLog';
import { applyWrites } from './applyWrites';
import { refused } from './refused';
import { settle } from './settle';

/**
 * Logs a row and adds it below the others, in one call that no sorting can get in between; only where people have
 * something of their own further down is it written to its place.
 */
export const writeAdded = (sheet: Sheet, table: Table, { id, version, cells, log, row }: Added): SaveAnswer => {
  appendLog(log);
  const isLast = table.cells.length <= row;
  const filled = new Map([...cells.entries()].filter(([, cell]) => cell !== ''));
  const writes = isLast ? [{ row, column: 0, values: cells }] : runsOf(row, filled);
  const write = (): readonly Write[] => {
    if (isLast && !cells.some((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))) sheet.appendRow([...cells]);
    else applyWrites(sheet, runsOf(row, filled));
    return writes;
  };
  return rowsById(settle(sheet, table, write, { id, version })).has(id)
    ? { kind: 'saved', id, version }
    : refused(`Raden ${id} hann tas bort. Den kan återställas ur loggen.`);
};
