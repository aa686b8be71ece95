/** Something of a column. */
export type At<Value> = { readonly at: number; readonly value: Value };

/** The same of columns side by side. */
export type Run<Value> = { readonly at: number; readonly values: readonly Value[] };

/**
 * Gathers adjacent columns.
 *
 * @param items in the order of their columns
 * @param belong whether two neighbours may be in the same run
 */
export const runs = <Value>(items: readonly At<Value>[], belong: (one: Value, next: Value) => boolean = () => true): readonly Run<Value>[] => {
  const all: { at: number; values: Value[] }[] = [];
  let before: At<Value> | undefined;
  for (const item of items) {
    const last = all[all.length - 1];
    if (last !== undefined && before !== undefined && before.at + 1 === item.at && belong(before.value, item.value)) last.values.push(item.value);
    else all.push({ at: item.at, values: [item.value] });
    before = item;
  }
  return all;
};
