import { hiddenGroups, smallestGroup } from '../outcomes/hiddenGroups';
import { groupFigures, keyOf, without, type Combination, type GroupFigure, type GroupTable, type People } from './groupFigures';

export type Visibility = 'shown' | 'hidden' | 'empty';

/**
 * Which filters' outcomes may be shown, when anybody may set any filter after another: no two figures shown ever differ
 * by one to four people, and what is hidden among the groups of a figure shown is at least five people in at least two
 * groups. What one table must hide is hidden in every other, until nothing more has to be. Sums and differences of more
 * than two figures from different tables are not looked into.
 */
export const shownGroups = (people: readonly People[]): ((wanted: Combination) => Visibility) => {
  const { figures, tables } = groupFigures(people);
  const hidden = new Set([...figures].flatMap(([key, figure]) => (isTooNear(figure, figures) ? [key] : [])));
  let before: number;
  do {
    before = hidden.size;
    for (const table of tables) hideIn(table, figures, hidden);
  } while (hidden.size > before);
  return (wanted) => {
    const key = keyOf(wanted);
    return !figures.has(key) ? 'empty' : hidden.has(key) ? 'hidden' : 'shown';
  };
};

/** Whether a figure is of one to four people, or of all but so few of those that any of its filters were set among. */
const isTooNear = ({ combination, size }: GroupFigure, figures: ReadonlyMap<string, GroupFigure>): boolean => {
  for (let left = 0; left < 1 << combination.length; left += 1) {
    const rest = (figures.get(keyOf(without(combination, left)))?.size ?? size) - size;
    if (rest > 0 && rest < smallestGroup) return true;
  }
  return size < smallestGroup;
};

/** Hides what a table must hide, given what is hidden elsewhere. A total that its groups can no longer protect is hidden itself. */
const hideIn = ({ total, groups }: GroupTable, figures: ReadonlyMap<string, GroupFigure>, hidden: Set<string>): void => {
  const keys = [...groups];
  const sizeOf = (key: string): number => figures.get(key)?.size ?? 0;
  const isHidden = (key: string): boolean => hidden.has(key);
  if (isHidden(total)) {
    // All its groups together would tell it.
    if (!keys.some(isHidden)) hidden.add(keys.reduce((smallest, key) => (sizeOf(key) < sizeOf(smallest) ? key : smallest)));
    return;
  }
  const flags = hiddenGroups(keys.map(sizeOf), keys.map(isHidden));
  keys.forEach((key, index) => {
    if (flags[index] === true) hidden.add(key);
  });
  if (keys.length === 1 && keys.some(isHidden)) hidden.add(total);
};
