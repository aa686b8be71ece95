import { decimalDigits, tenfold } from '../model/text/decimalDigits';

/**
 * A number in a formula, without a decimal sign: an integer as it is, a share of whole per cents as `25%`, and any
 * other as an exact fraction, `125/1000`.
 *
 * @throws RangeError where the number is not finite: a programmer's mistake
 */
export const formulaNumber = (value: number, isShare: boolean): string => {
  const { digits, power } = decimalDigits(value);
  const sign = value < 0 ? '-' : '';
  if (isShare && power <= 2) return `${sign}${tenfold(digits, 2 - power)}%`;
  return power <= 0 ? `${sign}${tenfold(digits, -power)}` : `${sign}${digits}/${tenfold('1', power)}`;
};
