import { noteOf } from './cellRules';
import type { FoundSheet } from './foundSheet';
import type { Layout } from './layOut';
import type { Run } from './runs';

/** The notes of the header row from the first column that lacks its help to the last; what notes there are stay. */
export const headerNotes = ({ headerRow, kept, added }: Layout, found: FoundSheet | undefined): Run<string> | undefined => {
  const present = found?.notes[headerRow] ?? [];
  const wanted = new Map<number, string>();
  for (const { at, column } of [...kept, ...added]) {
    if ((present[at] ?? '') === '') wanted.set(at, noteOf(column));
  }
  if (wanted.size === 0) return undefined;
  const [first, last] = [Math.min(...wanted.keys()), Math.max(...wanted.keys())];
  return { at: first, values: Array.from({ length: last - first + 1 }, (_, index) => wanted.get(first + index) ?? present[first + index] ?? '') };
};
