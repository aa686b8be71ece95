import { smallestGroup } from '../outcomes/hiddenGroups';

/** Of more groups than so many, those of most kinds are left out. */
const mostGroups = 5_000;

/** Every group of one to four people, by the kinds in it; those of fewest kinds first. */
export const smallGroups = (sizes: readonly number[]): readonly (readonly number[])[] => {
  const all: (readonly number[])[] = [];
  let latest: readonly { readonly group: readonly number[]; readonly size: number }[] = [{ group: [], size: 0 }];
  while (latest.length > 0 && all.length < mostGroups) {
    latest = latest.flatMap(({ group, size }) =>
      sizes.flatMap((own, kind) => (kind > (group[group.length - 1] ?? -1) && size + own < smallestGroup ? [{ group: [...group, kind], size: size + own }] : [])),
    );
    for (const { group } of latest) all.push(group);
  }
  return all.slice(0, mostGroups);
};
