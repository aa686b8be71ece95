import type { Cell } from '../values/cell';
import type { RowSheetName } from '../rowSheets';
import { columnsOf } from './table';

const numberKinds: ReadonlySet<string> = new Set(['count', 'hours', 'amount', 'share']);

/** The cell that holds a text of the log: a number in a column of numbers, whatever decimal sign the spreadsheet has. */
export const cellFor = (sheet: RowSheetName, column: string, text: string): Cell =>
  numberKinds.has(columnsOf(sheet)[column]?.kind ?? '') && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
