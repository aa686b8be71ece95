import { editDistance } from '../../../model/text/nearestNames';
import { wordsOf } from './words';

/** How many are worth suggesting, and how much of a long text says which name was meant. */
const most = 3;
const longest = 40;

/** The titles that a misspelt text, folded, may have meant: as a whole or one of their words, best first. */
export const nearestTitles = (misspelt: string, titles: readonly string[]): readonly string[] => {
  const asked = misspelt.slice(0, longest);
  const allowed = asked.length < 4 ? 1 : Math.ceil(asked.length / 4);
  return differing(titles)
    .map((title) => ({ title, distance: distanceTo(title, asked) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ title }) => title);
};

/** Of titles that are searched alike, such as MERKOSTNAD and Merkostnad, the first. */
const differing = (titles: readonly string[]): readonly string[] => {
  const byWhole = new Map<string, string>();
  for (const title of titles) {
    const whole = wordsOf(title).join('');
    byWhole.set(whole, byWhole.get(whole) ?? title);
  }
  return [...byWhole.values()];
};

const distanceTo = (title: string, asked: string): number => {
  const words = wordsOf(title);
  const whole = words.join('');
  // Somebody who is still typing has come to the beginning of it.
  const meant = [whole, whole.slice(0, asked.length), ...words.filter((word) => word.length > 3)];
  return Math.min(...meant.map((name) => editDistance(asked, name)));
};
