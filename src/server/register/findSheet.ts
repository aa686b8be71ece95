import type { Sheet } from '../../google/services';
import { registerSheets, type SheetName } from '../../register/sheets';
import { sheetsMissing } from './sheetsMissing';

/**
 * A sheet of the register by its name.
 *
 * @throws an error in Swedish that says how to get it back
 */
export const findSheet = (name: SheetName): Sheet => {
  const { title } = registerSheets[name];
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  if (sheet === null) throw new Error(sheetsMissing([title]));
  return sheet;
};
