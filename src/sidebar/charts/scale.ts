/** From a figure to its place along an axis. */
export type Scale = (value: number) => number;

/** A range of figures laid out between two places; a range without width stands at the first. */
export const scale = (from: readonly [number, number], to: readonly [number, number]): Scale => {
  const span = from[1] - from[0];
  return (value) => (span === 0 ? to[0] : to[0] + ((value - from[0]) / span) * (to[1] - to[0]));
};

/** The lowest and highest of some figures and zero; nulls are no figures. */
export const rangeWithZero = (values: readonly (number | null)[]): readonly [number, number] => {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low === high ? [0, 1] : [low, high];
};
