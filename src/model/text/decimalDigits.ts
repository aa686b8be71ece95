/** The size of a number without exponent or sign: its digits, divided by this power of ten. */
export type DecimalDigits = { readonly digits: string; readonly power: number };

/**
 * The digits of a number, as many as tell it from every other: 0.125 is 125 by 10³, 1e21 is 1 by 10⁻²¹.
 *
 * @throws RangeError where the number is not finite: a programmer's mistake
 */
export const decimalDigits = (value: number): DecimalDigits => {
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value))) ?? [];
  if (whole === '') throw new RangeError(`Inget tal: ${value}`);
  return { digits: (whole + decimals).replace(/^0+(?=\d)/, ''), power: decimals.length - Number(exponent) };
};

/** Digits times a power of ten. */
export const tenfold = (digits: string, times: number): string => (digits === '0' ? digits : digits + '0'.repeat(times));
