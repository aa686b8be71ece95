import type { RowAddress } from '../../../register/form/openedRow';
import { rowsById } from '../../../register/store/table';
import { findSheet } from '../findSheet';
import { readTable } from '../readTable';
import { flagRows } from './flagRows';

/** Brings the notes on a row's cells up to date, once it has been saved. */
export const reviewRow = ({ sheet: name, id }: RowAddress): void => {
  const sheet = findSheet(name);
  const table = readTable(name, sheet);
  flagRows(sheet, table, rowsById(table).get(id) ?? []);
};
