import { cellText } from '../values/cell';
import { readCell } from '../values/readCell';
import { Refusal } from '../values/refusal';
import { toCell } from '../values/toCell';
import type { RowSheetName } from '../rowSheets';
import { columnsOf } from './table';

/** Columns whose text is the person's own. */
const ownWords: ReadonlySet<string> = new Set(['text', 'longText', 'person', 'listed']);

/**
 * How the register writes what a person has typed, `2017-11` for `Nov -17` and `22500` for `22 500 kr`; `undefined`
 * where it stands so already, cannot be read, or is the person's own words.
 */
export const normalised = (sheet: RowSheetName, column: string, text: string): string | undefined => {
  const declared = columnsOf(sheet)[column];
  if (declared === undefined || ownWords.has(declared.kind) || text === '') return undefined;
  const value = readCell(declared, text);
  if (value instanceof Refusal || value === null) return undefined;
  const better = cellText(toCell(value));
  return better === text ? undefined : better;
};
