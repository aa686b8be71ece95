import { hiddenGroups, smallestGroup } from '../outcomes/hiddenGroups';
import { keyOf, without, type GroupFigure, type GroupFigures, type GroupTable } from './groupFigures';

/**
 * The figures that may be shown so that no two of them differ by one to four people, and what is hidden among the groups
 * of a figure shown is at least five people in at least two groups. What is hidden in one table is hidden in every other,
 * until nothing more has to be. Sums and differences of more figures are not looked into.
 */
export const shownByTables = ({ figures, tables }: Pick<GroupFigures, 'figures' | 'tables'>): ReadonlySet<string> => {
  const hidden = new Set([...figures].flatMap(([key, { size }]) => (size < smallestGroup ? [key] : [])));
  let before: number;
  do {
    before = hidden.size;
    for (const table of tables) hideInTable(table, figures, hidden);
    // Tables first: a figure hidden there is no longer near to any.
    if (hidden.size === before) for (const [key, figure] of figures) if (!hidden.has(key) && isTooNear(figure, figures, hidden)) hidden.add(key);
  } while (hidden.size > before);
  return new Set([...figures.keys()].filter((key) => !hidden.has(key)));
};

/** Whether a figure is of all but one to four people of one that is shown, with some of its filters left out. */
const isTooNear = ({ combination, size }: GroupFigure, figures: ReadonlyMap<string, GroupFigure>, hidden: ReadonlySet<string>): boolean => {
  for (let left = 1; left < 1 << combination.length; left += 1) {
    const wider = keyOf(without(combination, left));
    const rest = (figures.get(wider)?.size ?? size) - size;
    if (rest > 0 && rest < smallestGroup && !hidden.has(wider)) return true;
  }
  return false;
};

/** Hides what a table must hide, given what is hidden elsewhere. A total that its groups can no longer protect is hidden itself. */
const hideInTable = ({ total, groups }: GroupTable, figures: ReadonlyMap<string, GroupFigure>, hidden: Set<string>): void => {
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
