/**
 * How many of some ordered values lie between each two edges, the lower edge counted in; the last upper edge too.
 *
 * @param ordered from the lowest
 * @param edges ascending
 * @returns one count fewer than there are edges
 */
export const countedBetween = (ordered: Float64Array, edges: readonly number[]): readonly number[] => {
  const below = edges.map((edge, index) => placeOf(ordered, edge, index === edges.length - 1));
  return below.slice(1).map((count, index) => count - (below[index] ?? 0));
};

/** How many of the values are less than one; with `including`, at most it. */
const placeOf = (ordered: Float64Array, value: number, including: boolean): number => {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = ordered[middle] ?? NaN;
    if (found < value || (including && found === value)) from = middle + 1;
    else to = middle;
  }
  return from;
};
