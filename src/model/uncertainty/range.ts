/** What an uncertain figure is at its lowest, most likely and highest; all three in its own unit. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number };

export type RangeEnd = keyof Range;

/** A figure that is certain. */
export const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

/** The ends that stand on the wrong side of the likely value, or are not numbers; none in a range that can be used. */
export const misplacedEnds = ({ low, likely, high }: Range): readonly RangeEnd[] => {
  if (!Number.isFinite(likely)) return ['likely'];
  const misplaced: RangeEnd[] = [];
  if (!(Number.isFinite(low) && low <= likely)) misplaced.push('low');
  if (!(Number.isFinite(high) && likely <= high)) misplaced.push('high');
  return misplaced;
};
