import type { Sheet } from '../../google/services';
import type { RowSheetName } from '../../register/rowSheets';
import { findSheet, findSheets } from './findSheet';

/** What it takes to work on the rows of a sheet: the sheet, and the log of what is done there. */
export type Desk = { readonly name: RowSheetName; readonly sheet: Sheet; readonly log: Sheet };

/** The desk of a sheet, wherever it is and whatever people call it: one look. */
export const deskOf = (name: RowSheetName): Desk => {
  const sheetOf = findSheets<RowSheetName | 'log'>(name, 'log');
  return { name, sheet: sheetOf(name), log: sheetOf('log') };
};

/** The desk of a sheet that is at hand. */
export const deskAt = (name: RowSheetName, sheet: Sheet): Desk => ({ name, sheet, log: findSheet('log') });
