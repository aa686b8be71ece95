import { DEFAULT_LOCALE } from '@odoo/o-spreadsheet';
import type { CellValue } from '../../../google/services';
import { isDate, toSerial } from '../../engine/serial';
import { canonicalNumber, isDottedNumber } from '../../engine/typedInput';
import { formulaToEngine, helpers } from '../engine';

/** The text of a cell's content: the engine takes a leading `=` for a formula everywhere but behind an apostrophe. */
export const plainText = (content: string): string => (content.startsWith("'") ? content.slice(1) : content);

/** A cell's content as the engine wants it; a format comes along where the value brings one. */
export type Content = { readonly content: string; readonly format?: string };

/**
 * What `setValues` makes of a value. Google reads a string as if it were typed: "007" becomes 7, "12%" 0.12, a
 * leading "=" a formula, a leading apostrophe text. In a cell whose number format is `@` it stays text.
 *
 * @param format the cell's number format
 */
export const cellContent = (value: CellValue | null | undefined, format: string | undefined): Content => {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number' && Number.isFinite(value)) return { content: String(value) };
  if (isDate(value) && Number.isFinite(value.getTime())) {
    const serial = toSerial(value);
    return { content: String(serial), format: format ?? (Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss') };
  }
  if (typeof value !== 'string') throw new Error(`A cell cannot hold ${String(value)}.`);
  if (format === '@') return { content: /^[=']/.test(value) ? `'${value}` : value };
  if (value.startsWith('=')) return { content: formulaToEngine(value) };
  if (/^(sant|true)$/i.test(value)) return { content: 'TRUE' };
  if (/^(falskt|false)$/i.test(value)) return { content: 'FALSE' };
  if (isDottedNumber(value, (text) => helpers.isNumber(text, DEFAULT_LOCALE))) return { content: `'${value}` };
  return { content: canonicalNumber(value) ?? value };
};
