/**
 * Above the error of a product of doubles below ten million, and below the finest step of an exact amount: a schedule,
 * to ten thousandths of a krona, by a tax rate in hundredths of a per cent. So 31 999.999 999 999 996 is 32 000.
 */
export const roundingSlack = 5e-9;

/** Down to a whole krona, or a whole number of `step`. SEK. */
export const roundDown = (amount: number, step = 1): number => Math.floor((amount + roundingSlack) / step) * step;
