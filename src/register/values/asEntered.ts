import type { Column } from '../columns/column';
import type { Cell } from './cell';

/** A text that stands as it is: it begins with a letter and holds neither digits nor line ends. */
const plain = /^\p{L}[^\p{N}\r\n]*$/u;
/** What Google makes a truth value of, or may take for a month. */
const otherwiseRead = /^(?:sant|falskt|true|false|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;

/**
 * Whether the sheet would make something else of a text than the text: a formula of `=1+1`, `+46` or `@name`, a number
 * of `007`, a date of `2017-11`. It says yes rather once too often.
 */
export const needsApostrophe = (text: string): boolean => text !== '' && (!plain.test(text) || otherwiseRead.test(text));

const written = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/;

/**
 * What must be given to `setValues` so that the cell holds just this: texts that the sheet would interpret get a
 * leading apostrophe, which marks them as text and is no part of them. A full day in a column of dates is left for the
 * sheet to make a day of, so that it sorts as one. For cells whose number format is not `@`.
 */
export const asEntered = ({ kind }: Column, cell: Cell): Cell => {
  if (typeof cell !== 'string' || !needsApostrophe(cell)) return cell;
  return (kind === 'date' || kind === 'time') && written.test(cell) ? cell : `'${cell}`;
};
