/**
 * A number in a formula, without a decimal sign: an integer as it is, a share of whole per cents as `25%`, and any
 * other as an exact fraction, `125/1000`.
 *
 * @throws RangeError where the number is not finite: a programmer's mistake
 */
export const formulaNumber = (value: number, isShare: boolean): string => {
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value))) ?? [];
  if (whole === '') throw new RangeError(`Inget tal: ${value}`);
  const sign = value < 0 ? '-' : '';
  const digits = (whole + decimals).replace(/^0+(?=\d)/, '');
  /** The number is the digits divided by this power of ten. */
  const power = decimals.length - Number(exponent);
  if (isShare && power <= 2) return `${sign}${tenfold(digits, 2 - power)}%`;
  return power <= 0 ? `${sign}${tenfold(digits, -power)}` : `${sign}${digits}/${tenfold('1', power)}`;
};

const tenfold = (digits: string, times: number): string => (digits === '0' ? digits : digits + '0'.repeat(times));
