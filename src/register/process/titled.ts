import { keysOf } from '../../model/mapValues';

/**
 * Finds the name of a row of a table by its Swedish title, as it stands in a cell. `undefined` for every other text,
 * also for one that holds two titles.
 */
export const titled = <Name extends string>(
  table: Readonly<Record<Name, { readonly title: string }>>,
): ((title: string | null) => Name | undefined) => {
  const names = new Map(keysOf(table).map((name) => [normal(table[name].title), name]));
  return (title) => (title === null ? undefined : names.get(normal(title)));
};

const normal = (title: string): string => title.trim().toLowerCase();
