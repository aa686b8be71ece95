import { smallestGroup } from '../outcomes/hiddenGroups';
import type { GroupFigures } from './groupFigures';
import { smallGroups } from './smallGroups';

/** What rounding may leave of a zero. */
const slack = 1e-9;

/**
 * The figures that may be shown so that no group of one to four people follows from them, however many of them are added
 * and subtracted: those with fewest filters first, each unless some such group would follow from it and those before.
 *
 * A figure, or a group, is a row with a 1 for each kind of people in it. What follows from the figures shown is taken
 * away from every row; a group would follow where what is left of it is in proportion to what is left of the figure.
 */
export const shownBySums = ({ figures, kinds }: Pick<GroupFigures, 'figures' | 'kinds'>): ReadonlySet<string> => {
  const rowOf = (members: readonly number[]): Float64Array => {
    const row = new Float64Array(kinds.length);
    for (const kind of members) row[kind] = 1;
    return row;
  };
  const shown = new Set<string>();
  const known: { readonly at: number; readonly row: Float64Array }[] = [];
  const groups = smallGroups(kinds.map(({ size }) => size)).map(rowOf);
  const candidates = [...figures].filter(([, { size }]) => size >= smallestGroup).sort(([, a], [, b]) => a.filters - b.filters || b.size - a.size);
  for (const [key, figure] of candidates) {
    const row = rowOf(figure.kinds);
    for (const one of known) takeAway(row, one.row, row[one.at] ?? 0);
    const at = row.findIndex((value) => Math.abs(value) > slack);
    if (at >= 0) {
      if (groups.some((group) => isInProportion(group, row, at))) continue;
      const lead = row[at] ?? 1;
      row.forEach((value, index) => (row[index] = value / lead));
      for (const group of groups) takeAway(group, row, group[at] ?? 0);
      known.push({ at, row });
    }
    shown.add(key);
  }
  return shown;
};

const takeAway = (row: Float64Array, other: Float64Array, times: number): void => {
  if (Math.abs(times) <= slack) return;
  for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) - times * (other[index] ?? 0);
};

const isInProportion = (group: Float64Array, row: Float64Array, at: number): boolean => {
  const times = (group[at] ?? 0) / (row[at] ?? 1);
  if (Math.abs(times) <= slack) return false;
  for (let index = 0; index < row.length; index += 1) {
    if (Math.abs((group[index] ?? 0) - times * (row[index] ?? 0)) > slack) return false;
  }
  return true;
};
