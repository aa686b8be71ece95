import { foldText } from './foldText';

/** No name is longer; the rest of a longer text says nothing about which name was meant. */
const longestName = 60;

/** The names most like a misspelt one, best first. */
export const nearestNames = (misspelt: string, names: readonly string[], count: number): readonly string[] => {
  const folded = foldText(misspelt.slice(0, longestName));
  const distances = names.map((name) => ({ name, distance: editDistance(folded, foldText(name)) }));
  return distances
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name);
};

/** Levenshtein: how many characters must be added, removed or changed. */
export const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, changed));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};
