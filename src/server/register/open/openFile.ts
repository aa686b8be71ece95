import type { FileAnswer, FileSheetName, RowQuestions } from '../../../contract/rows';
import { openedRow, rowsWithId, type OpenedRow } from '../../../register/form/openedRow';
import { registerSheets } from '../../../register/sheets';
import { cellText } from '../../../register/values/cell';
import { findSheets } from '../findSheet';
import { readLists } from './readLists';
import { readSheet } from './readSheet';
import { selectedRow } from './selectedRow';

/**
 * A procurement and all its rows on another sheet: the one with an id, or the one that the selection stands on or in.
 * Reads: where the selection stands, the procurements, the other sheet, the settings.
 */
export const openFile: RowQuestions['openFile'] = (name, procurement) => {
  const found = procurement ?? selectedProcurement();
  const lists = readLists();
  if (typeof found !== 'string') return { lists, procurement: null, rows: [], message: found.message };
  return { lists, ...fileOf(name, found) };
};

const fileOf = (name: FileSheetName, id: string): Omit<FileAnswer, 'lists'> => {
  const sheetOf = findSheets<FileSheetName | 'procurements'>('procurements', name);
  const whole = readSheet('procurements', sheetOf('procurements'));
  const [at] = rowsWithId(whole.located, whole.rows, id);
  if (at === undefined) {
    return { procurement: null, rows: [], message: `Upphandlingen ${id} finns inte på bladet ${registerSheets.procurements.title}. Rätta id på raden, eller återställ upphandlingen under Borttagna rader i panelen Upphandling.` };
  }
  const { located, rows } = readSheet(name, sheetOf(name));
  const position = located.positions['procurement'] ?? -1;
  const own: OpenedRow[] = [];
  for (let index = located.headerRow + 1; index < rows.length; index++) {
    if (cellText(rows[index]?.[position] ?? '').trim() === id) own.push(openedRow(name, located, rows, index));
  }
  return { procurement: openedRow('procurements', whole.located, whole.rows, at), rows: own, message: '' };
};

/** The procurement that the selected row is, or belongs to. */
const selectedProcurement = (): string | { readonly message: string } => {
  const row = selectedRow();
  if ('message' in row) return row;
  if (row.sheet === 'procurements') return row.id;
  const id = row.cells.find(({ column }) => column === 'procurement')?.text.trim() ?? '';
  return id === '' ? { message: `Raden ${row.id} har ingen upphandling. Skriv upphandlingens id i kolumnen Upphandling, id.` } : id;
};
