import type { NoRow } from '../../../contract/rows';
import { idIn, openedRow, type OpenedRow } from '../../../register/form/openedRow';
import { registerSheets } from '../../../register/sheets';
import { isRowSheet, rowSheetNames } from '../../../register/rowSheets';
import { nameOfSheet } from '../findSheet';
import { readSheet } from './readSheet';

/** The row on which the selection stands, or in Swedish what to do where it stands on none. */
export const selectedRow = (): OpenedRow | NoRow => {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (cell === null) return { sheet: null, message: `Markera en cell på en rad på bladet ${sheetsInWords}.` };
  const selected = cell.getSheet();
  const title = selected.getName();
  const sheet = nameOfSheet(selected);
  if (sheet === undefined || !isRowSheet(sheet)) return { sheet: null, message: `Du står på bladet ${title}. Ställ dig på en rad på bladet ${sheetsInWords}.` };
  const { rows, located } = readSheet(sheet, selected);
  const index = cell.getRow() - 1;
  if (index <= located.headerRow) return { sheet, message: `Du står på rubrikraden på bladet ${title}. Ställ dig på en rad under den.` };
  const line = rows[index] ?? [];
  const own = Object.values(located.positions);
  if (idIn(located, line) !== '') return openedRow(sheet, located, rows, index);
  const isBlank = own.every((position) => String(line[position ?? -1] ?? '').trim() === '');
  const message = isBlank
    ? `Rad ${index + 1} på bladet ${title} är tom. Ställ dig på en ifylld rad.`
    : `Rad ${index + 1} på bladet ${title} har inget id än. Vänta några sekunder och hämta raden igen; får den inget id, välj Skapa eller laga registret i menyn.`;
  return { sheet, message };
};

const titles = rowSheetNames.map((name) => registerSheets[name].title);
const sheetsInWords = `${titles.slice(0, -1).join(', ')} eller ${titles[titles.length - 1] ?? ''}`;
