import type { Range } from './range';

/**
 * The value of a triangular distribution that a share of all outcomes lies below: its inverse distribution function.
 * The density rises straight from the low value to the likely one and falls straight to the high one; the mean is a
 * third of their sum.
 *
 * @param share 0 to 1
 */
export const triangular = ({ low, likely, high }: Range, share: number): number => {
  const width = high - low;
  if (width === 0) return likely;
  const peak = (likely - low) / width;
  return share <= peak ? low + width * Math.sqrt(share * peak) : high - width * Math.sqrt((1 - share) * (1 - peak));
};
