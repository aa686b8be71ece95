import type { HelpEntry } from '../../../help/entry';
import { nearestTitles } from './nearestTitles';
import { wordsOf } from './words';

/** An entry with what is searched: its words with a space before each. */
type Indexed = { readonly entry: HelpEntry; readonly whole: string; readonly title: string; readonly text: string };

export type HelpIndex = readonly Indexed[];

export type Found = {
  /** The best first. */
  readonly entries: readonly HelpEntry[];
  /** Where there are none: titles that are spelled almost so. */
  readonly nearest: readonly string[];
};

export const indexed = (entries: readonly HelpEntry[]): HelpIndex =>
  entries.map((entry) => {
    const words = wordsOf(entry.title);
    const whole = words.join('');
    const title = spaced([...words, whole]);
    const facts = (entry.facts ?? []).flat();
    const rest = [entry.kind, entry.line, entry.words ?? '', ...(entry.todo ?? []), ...facts];
    return { entry, whole, title, text: title + spaced(wordsOf(rest.join(' '))) };
  });

const spaced = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

/** Words of a question that say nothing of what is looked for, folded. */
const idle = new Set('hur gor jag man vi en ett att ska vad ar i pa nar och om kan med till av for det den'.split(' '));

/**
 * What the tables say about a text: every word must be found. A title that is the text comes first, then titles that
 * begin with it, that have words beginning so, that have it inside; then other texts. `undefined` where no word is asked for.
 */
export const search = (index: HelpIndex, text: string): Found | undefined => {
  const all = wordsOf(text);
  if (all.length === 0) return undefined;
  const telling = all.filter((word) => !idle.has(word));
  const words = telling.length === 0 ? all : telling;
  const whole = all.join('');
  const ranked = index.flatMap((item) => {
    const rank = rankOf(item, words, whole);
    return rank === undefined ? [] : [{ rank, entry: item.entry }];
  });
  const entries = ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  return { entries, nearest: entries.length > 0 ? [] : nearestTitles(whole, index.map(({ entry }) => entry.title)) };
};

const rankOf = ({ whole, title, text }: Indexed, words: readonly string[], asked: string): number | undefined => {
  const places = [whole === asked, whole.startsWith(asked), begin(title, words), stand(title, words), begin(text, words), stand(text, words)];
  const rank = places.indexOf(true);
  return rank < 0 ? undefined : rank;
};

const begin = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(` ${word}`));

/** A short word stands inside too many others: it must begin one. */
const stand = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word.length < 6 ? ` ${word}` : word));
