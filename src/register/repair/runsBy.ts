/** A run of adjacent columns with the same value. */
export type Run<Value> = { readonly at: number; readonly length: number; readonly value: Value };

/** Gathers adjacent columns, in order, whose values are the same. */
export const runsBy = <Item extends { readonly at: number }, Value>(items: readonly Item[], valueOf: (item: Item) => Value): readonly Run<Value>[] => {
  const runs: { at: number; length: number; value: Value }[] = [];
  for (const item of items) {
    const value = valueOf(item);
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value && last.at + last.length === item.at) last.length += 1;
    else runs.push({ at: item.at, length: 1, value });
  }
  return runs;
};
