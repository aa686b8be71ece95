import { hardSpace } from '../model/text/formatNumber';

/**
 * Figures the Swedish way: hard spaces between thousands and before units, decimal comma, a real minus sign.
 * The browser's own Swedish gives all of that.
 */
const whole = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const wholeSigned = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const oneDecimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const share = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 15 });

/** Rounded, and never a minus before a zero. */
const rounded = (value: number): number => Math.round(value) + 0;

/** SEK as `69 600 kr`. */
export const kronor = (value: number): string => `${whole.format(rounded(value))}${hardSpace}kr`;

/** A result in SEK, with its sign: `+105 400 kr`. */
export const signedKronor = (value: number): string => `${wholeSigned.format(rounded(value))}${hardSpace}kr`;

/** A share (0.602) as `60,2 %`. */
export const percent = (value: number): string => share.format(value);

/** Months with one decimal, without the unit: `4,8`. */
export const oneDecimalOf = (value: number): string => oneDecimal.format(value);

/** A number with its noun: `1 månad`, `12 månader`. */
export const counted = (count: number, one: string, several: string): string =>
  `${exact.format(count)}${hardSpace}${count === 1 ? one : several}`;
