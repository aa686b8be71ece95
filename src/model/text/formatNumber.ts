/** The hard space that parts thousands, and a number from its unit, in every text shown. */
export const hardSpace = '\u00a0';

/** A number as Swedes write it: `−22 500,5`, with hard spaces. Very large and very small ones keep their exponent. */
export const formatNumber = (value: number): string => {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/^\d+$/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, hardSpace));
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
};
