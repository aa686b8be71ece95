import type { Settings } from '../../settings/settings';
import { recentlySent } from './sentMatter';

/** What the document remembers, by name. Texts of others may stand there too. */
export type Kept = Readonly<Record<string, string>>;

/** The marks of what has been told, each with the last day on which it was. */
export type SentMemory = ReadonlyMap<string, string>;

/** Google takes 9 KB a value; the marks are ASCII, so a letter is a byte. */
const mostLetters = 8_500;

/** Of the 500 KB that a document may remember, what the reminders leave to others they do not take. */
const mostLettersInAll = 400_000;

/** One part of a day's marks: `paminnelser 2026-11-22 0`. */
const partPattern = /^paminnelser (\d{4}-\d{2}-\d{2}) (\d+)$/;
const partName = (day: string, part: number): string => `paminnelser ${day} ${part}`;

type Part = { readonly name: string; readonly day: string; readonly part: number; readonly marks: string };

const partsOf = (kept: Kept): readonly Part[] =>
  Object.keys(kept).flatMap((name) => {
    const [, day, part] = partPattern.exec(name) ?? [];
    return day === undefined ? [] : [{ name, day, part: Number(part), marks: kept[name] ?? '' }];
  });

export const sentMemory = (kept: Kept): SentMemory => {
  const memory = new Map<string, string>();
  for (const { day, marks } of partsOf(kept)) {
    for (const mark of marks.split(' ')) if (mark !== '' && (memory.get(mark) ?? '') < day) memory.set(mark, day);
  }
  return memory;
};

/** The names of what need not be remembered any longer: its interval has passed, or its day is a fault. */
export const outdated = (kept: Kept, today: string, settings: Settings): readonly string[] =>
  partsOf(kept)
    .filter(({ day }) => recentlySent([{ key: '', email: '', day }], today, settings).length === 0)
    .map(({ name }) => name);

/**
 * What to write in order to remember a mail: one value, which holds the day's latest marks as well.
 *
 * @returns `undefined` where there is no room: then the mail must not be sent, or it would be sent again
 */
export const remembering = (kept: Kept, day: string, marks: readonly string[]): { readonly name: string; readonly value: string } | undefined => {
  const parts = partsOf(kept);
  const added = marks.join(' ');
  if (parts.reduce((sum, part) => sum + part.marks.length, added.length) > mostLettersInAll) return undefined;
  const last = Math.max(0, ...parts.filter((part) => part.day === day).map(({ part }) => part));
  const written = kept[partName(day, last)] ?? '';
  if (written === '') return { name: partName(day, last), value: added };
  const joined = `${written} ${added}`;
  return joined.length <= mostLetters ? { name: partName(day, last), value: joined } : { name: partName(day, last + 1), value: added };
};
