import { refuseIdentityNumber } from '../values/refuseIdentityNumber';
import type { RowSheetName } from '../rowSheets';
import { columnsOf, textAt, type Table } from './table';

/** Stands in the log, in answers and in comparisons for a text that must be kept nowhere. */
export const concealed = '(dolt: ser ut som ett personnummer)';

/** A text as it may be logged and shown: an identity number never is. */
export const loggable = (sheet: RowSheetName, column: string, text: string): string => {
  const kind = columnsOf(sheet)[column]?.kind;
  return text === '' || kind === undefined || refuseIdentityNumber(kind, text) === undefined ? text : concealed;
};

/** The content of a row's column as it may be logged and shown. */
export const shownText = (table: Table, row: number, column: string): string => loggable(table.sheet, column, textAt(table, row, column));
