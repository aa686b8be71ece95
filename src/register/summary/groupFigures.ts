/** People who belong together by all they can be filtered by. */
export type People = { readonly groups: readonly string[]; readonly size: number };

/** A filter: the group that is wanted by each thing to filter by; `null` for all. */
export type Combination = readonly (string | null)[];

/** How many people a filter leaves, and of which kinds. */
export type GroupFigure = {
  readonly combination: Combination;
  /** How many filters are set. */
  readonly filters: number;
  readonly size: number;
  readonly kinds: readonly number[];
};

/** A figure and the groups of one thing to filter by that it is the sum of, by their keys. */
export type GroupTable = { readonly total: string; readonly groups: ReadonlySet<string> };

export type GroupFigures = {
  readonly figures: ReadonlyMap<string, GroupFigure>;
  /** Each figure with one filter less has those of a dimension as its groups, as a table has its rows. */
  readonly tables: readonly GroupTable[];
  /** People who no filter can part. */
  readonly kinds: readonly People[];
};

export const keyOf = (combination: Combination): string => JSON.stringify(combination);

/** The combination without some of its filters: those whose bit is set. */
export const without = (combination: Combination, left: number): Combination => combination.map((group, index) => (left & (1 << index) ? null : group));

/** Every filter that leaves somebody, with how many, and the tables that the figures stand in, those with fewest filters first. */
export const groupFigures = (people: readonly People[]): GroupFigures => {
  const figures = new Map<string, GroupFigure & { size: number; readonly kinds: number[] }>();
  const tables = new Map<string, { readonly total: string; readonly groups: Set<string> }>();
  const kinds = kindsOf(people);
  for (const [kind, { groups, size }] of kinds.entries()) {
    for (let left = 0; left < 1 << groups.length; left += 1) {
      const combination = without(groups, left);
      const key = keyOf(combination);
      const figure = figures.get(key) ?? { combination, filters: combination.filter((group) => group !== null).length, size: 0, kinds: [] };
      figures.set(key, figure);
      figure.size += size;
      figure.kinds.push(kind);
      combination.forEach((group, index) => {
        if (group === null) return;
        const total = keyOf(without(combination, 1 << index));
        const name = `${index} ${total}`;
        const table = tables.get(name) ?? { total, groups: new Set() };
        tables.set(name, table);
        table.groups.add(key);
      });
    }
  }
  const filters = ({ total }: GroupTable): number => figures.get(total)?.filters ?? 0;
  return { figures, tables: [...tables.values()].sort((a, b) => filters(a) - filters(b)), kinds };
};

const kindsOf = (people: readonly People[]): readonly People[] => {
  const kinds = new Map<string, People>();
  for (const { groups, size } of people) {
    if (size > 0) kinds.set(keyOf(groups), { groups, size: (kinds.get(keyOf(groups))?.size ?? 0) + size });
  }
  return [...kinds.values()];
};
