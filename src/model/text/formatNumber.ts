import { decimalDigits, tenfold } from './decimalDigits';

/** The hard space that parts thousands, and a number from its unit, in every text shown. */
export const hardSpace = '\u00a0';

/**
 * A number as Swedes write it: `−22 500,5`, with hard spaces, and never with an exponent.
 *
 * @throws RangeError where the number is not finite: a programmer's mistake
 */
export const formatNumber = (value: number): string => {
  const { digits, power } = decimalDigits(value);
  const plain = power > 0 ? digits.padStart(power + 1, '0') : tenfold(digits, -power);
  const whole = power > 0 ? plain.slice(0, -power) : plain;
  const decimals = power > 0 ? `,${plain.slice(-power)}` : '';
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, hardSpace)}${decimals}`;
};
