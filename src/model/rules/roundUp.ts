import { roundingSlack } from './roundDown';

/** Up to a whole number of `step`. SEK. */
export const roundUp = (amount: number, step: number): number => Math.ceil((amount - roundingSlack) / step) * step;
