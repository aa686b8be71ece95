import type { SelectedRow, TodoSheet } from '../../contract/todo';
import { registerSheets } from '../../register/sheets';
import { rowsById } from '../../register/store/table';
import { findSheet } from '../register/findSheet';
import { readTable } from '../register/readTable';

/** Goes to a row, wherever it is now: one read, and a look whether it can be seen there. */
export const selectRow = (name: TodoSheet, id: string): SelectedRow => {
  const sheet = findSheet(name);
  const { title } = registerSheets[name];
  const table = readTable(name, sheet);
  const [row] = rowsById(table).get(id) ?? [];
  if (row === undefined) return { found: false, message: `Raden ${id} finns inte längre på bladet ${title}. Hämta listan igen.` };
  sheet.activate();
  sheet.setActiveRange(sheet.getRange(row + 1, 1, 1, table.cells[row]?.length ?? 1));
  const hidden = sheet.isRowHiddenByFilter(row + 1) ? 'filter' : sheet.isRowHiddenByUser(row + 1) ? 'hand' : '';
  return { found: true, sheet: title, row: row + 1, hidden };
};

export const showSettings = (): void => {
  findSheet('settings').activate();
};
