import { roundingSlack } from './roundDown';

/** To the nearest krona, or whole number of `step`; a half goes down. SEK. */
export const roundHalfDown = (amount: number, step = 1): number => Math.floor((amount - roundingSlack) / step + 0.5) * step;
