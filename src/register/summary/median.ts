/** The middle of some figures in ascending order: of an even number the mean of the two in the middle. `NaN` of none. */
export const median = (ascending: readonly number[]): number => {
  const half = ascending.length / 2;
  return ((ascending[Math.ceil(half) - 1] ?? NaN) + (ascending[Math.floor(half)] ?? NaN)) / 2;
};
