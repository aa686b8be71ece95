import { hiddenGroups, smallestGroup } from '../outcomes/hiddenGroups';

/** People who belong together by all they can be filtered by. */
export type People = { readonly groups: readonly string[]; readonly size: number };

/** A filter: the group that is wanted by each thing to filter by; `null` for all. */
export type Combination = readonly (string | null)[];

export type Visibility = 'shown' | 'hidden' | 'empty';

/**
 * Which filters' outcomes may be shown, when anybody may set any filter after another: no two figures shown ever differ
 * by one to four people, and what is hidden among the groups of a figure shown is at least five people in at least two
 * groups.
 *
 * Every combination is a figure. Each figure with one filter less has those of a dimension as its groups, as a table has
 * its rows, and what one table must hide is hidden in every other, until nothing more has to be.
 */
export const shownGroups = (people: readonly People[]): ((wanted: Combination) => Visibility) => {
  const sizes = new Map<string, number>();
  const tables = new Map<string, Table>();
  for (const { groups, size } of people) if (size > 0) enter(groups, size, sizes, tables);
  const hidden = new Set([...sizes].flatMap(([key, size]) => (size < smallestGroup ? [key] : [])));
  let before: number;
  do {
    before = hidden.size;
    for (const table of tables.values()) hideIn(table, sizes, hidden);
  } while (hidden.size > before);
  return (wanted) => {
    const key = keyOf(wanted);
    return !sizes.has(key) ? 'empty' : hidden.has(key) ? 'hidden' : 'shown';
  };
};

/** A figure and the groups of one dimension that it is the sum of. */
type Table = { readonly total: string; readonly groups: Set<string> };

const keyOf = (wanted: Combination): string => JSON.stringify(wanted);

/** Counts people in every combination that they belong to, and each in the tables in which it is a group. */
const enter = (groups: readonly string[], size: number, sizes: Map<string, number>, tables: Map<string, Table>): void => {
  for (let chosen = 0; chosen < 1 << groups.length; chosen += 1) {
    const combination = groups.map((group, index) => (chosen & (1 << index) ? group : null));
    const key = keyOf(combination);
    sizes.set(key, (sizes.get(key) ?? 0) + size);
    combination.forEach((group, index) => {
      if (group === null) return;
      const total = keyOf(combination.map((other, at) => (at === index ? null : other)));
      const name = `${index} ${total}`;
      const table = tables.get(name) ?? { total, groups: new Set() };
      tables.set(name, table);
      table.groups.add(key);
    });
  }
};

/** Hides what a table must hide, given what is hidden elsewhere. A total that nothing more can protect is hidden itself. */
const hideIn = ({ total, groups }: Table, sizes: ReadonlyMap<string, number>, hidden: Set<string>): void => {
  const keys = [...groups];
  if (!hidden.has(total)) {
    const flags = hiddenGroups(keys.map((key) => sizes.get(key) ?? 0), keys.map((key) => hidden.has(key)));
    keys.forEach((key, index) => {
      if (flags[index] === true) hidden.add(key);
    });
    if (keys.length > 1 || !keys.some((key) => hidden.has(key))) return;
    hidden.add(total);
  }
  for (const key of keys) hidden.add(key);
};
