/**
 * The value that a share of some ordered values lies below, between two of them in proportion: PERCENTIL.INK in a
 * spreadsheet.
 *
 * @param ordered from the lowest, at least one
 * @param share 0 to 1
 */
export const percentile = (ordered: Float64Array, share: number): number => {
  const place = (ordered.length - 1) * share;
  const before = Math.floor(place);
  const [from = NaN, to = from] = ordered.subarray(before, before + 2);
  return place === before || from === to ? from : from + (place - before) * (to - from);
};
