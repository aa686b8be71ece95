import type { Remembered } from './memory';
import { dataColumns, textAt, type Table } from './table';

/**
 * A row's version as it stands in its cell: a number, and a mark of the row's content when the register last saw it
 * (`7:1k9d2fj0a1`). A row whose content no longer fits its mark has been changed in the sheet.
 */
export type Version = { readonly number: number; readonly mark: string };

export const parseVersion = (text: string): Version | undefined => {
  const match = /^(\d+):([0-9a-z]+)$/.exec(text);
  return match === null ? undefined : { number: Number(match[1]), mark: match[2] ?? '' };
};

export const versionText = ({ number, mark }: Version): string => `${number}:${mark}`;

/** The mark of a content: two independent 32-bit hashes (FNV-1a and a rotated variant) in base 36. */
export const markOf = (content: Iterable<readonly [column: string, text: string]>): string => {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (const [column, text] of content) {
    if (text === '') continue;
    const part = `${column}\u0001${text}\u0002`;
    for (let index = 0; index < part.length; index += 1) {
      const code = part.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul((second << 5) | (second >>> 27), 0x85ebca6b) ^ code;
    }
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
};

/** The mark of a row as it stands, with some columns changed. */
export const rowMark = (table: Table, row: number, changed: ReadonlyMap<string, string> = new Map()): string =>
  markOf(dataColumns(table.sheet).map((column) => [column, changed.get(column) ?? textAt(table, row, column)]));

/** Whether the row is as the register last left or saw it. */
export const isAsMarked = (table: Table, row: number): boolean =>
  parseVersion(textAt(table, row, 'version'))?.mark === rowMark(table, row);

/** The mark of a row as it is remembered. */
export const markOfRemembered = (table: Table, known: Remembered | undefined): string =>
  markOf(dataColumns(table.sheet).map((column) => [column, known?.values.get(column) ?? '']));
