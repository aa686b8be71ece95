import type { NoRow, OpenAnswer } from '../../../contract/rows';
import { openedRow, rowsWithId, type OpenedRow, type RowAddress } from '../../../register/form/openedRow';
import { registerSheets } from '../../../register/sheets';
import { readLists } from './readLists';
import { readSheet } from './readSheet';
import { selectedRow } from './selectedRow';

/**
 * A row as it stands, with the lists that its form needs: the one on which the selection stands, or the one with an id,
 * wherever it is now. Reads: where the selection stands, the sheet, the settings.
 */
export const openRow = (address: RowAddress | null): OpenAnswer => {
  const found = address === null ? selectedRow() : rowAt(address);
  return 'message' in found ? { lists: readLists(), row: null, ...found } : { lists: readLists(), row: found };
};

/** What is wrong instead, in Swedish, where there is no such row. */
const rowAt = ({ sheet, id }: RowAddress): OpenedRow | NoRow => {
  const { rows, located } = readSheet(sheet);
  const [index] = rowsWithId(located, rows, id);
  return index === undefined
    ? { sheet, message: `Raden ${id} finns inte längre på bladet ${registerSheets[sheet].title}. Har den tagits bort kan den återställas under Borttagna rader.` }
    : openedRow(sheet, located, rows, index);
};
