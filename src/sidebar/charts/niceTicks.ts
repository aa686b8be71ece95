/**
 * Round numbers, evenly spaced, that cover a range from end to end: 1, 2 or 5 times a power of ten apart.
 *
 * @param most how many there may be at most; at least two are given
 * @param least the least distance between two, such as 1 where only whole numbers make sense
 */
export const niceTicks = (low: number, high: number, most: number, least = 0): readonly number[] => {
  const span = Math.max(high - low, least, Number.MIN_VALUE * 1e10);
  let step = Math.max(10 ** Math.floor(Math.log10(span / Math.max(most, 2))), least);
  for (const factor of [2, 2.5, 2, 2, 2.5, 2]) {
    if (covered(low, high, step) <= Math.max(most, 2)) break;
    step *= factor;
  }
  const first = Math.floor(low / step + slack);
  return Array.from({ length: covered(low, high, step) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};

/** What a division may miss a whole number by. */
const slack = 1e-9;

const covered = (low: number, high: number, step: number): number =>
  Math.max(2, Math.ceil(high / step - slack) - Math.floor(low / step + slack) + 1);
