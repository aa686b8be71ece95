/** Sign; whole part, in groups of three or in one; decimals; unit. Spaces of every kind are plain here. */
const numberText = /^([+\u002d\u2010-\u2015\u2212]?) ?(\d{1,3}(?: \d{3})+(?!\d)|\d+|(?=,\d))(?:([.,])(\d+))?(.*)$/;

/** A number written the Swedish way, before its unit is looked up. */
export type NumberText = {
  /** What the digits say, with its sign. */
  readonly value: number;
  /** What follows the digits, trimmed: `kr`, `%`, or nothing. */
  readonly unit: string;
  /** A point before exactly three digits may part thousands as well as decimals. */
  readonly pointIsAmbiguous: boolean;
};

/**
 * `22 500`, `22 500 kr`, `0,5`, `50 %`, `−12` in their parts. A decimal point is read where it can be nothing else
 * (`12.5`, `0.125`); `undefined` for a text that does not begin as a number.
 */
export const splitNumberText = (text: string): NumberText | undefined => {
  const match = numberText.exec(text.trim().replace(/\s+/g, ' '));
  if (match === null) return undefined;
  const [, sign = '', whole = '', separator, decimals = '', rest = ''] = match;
  const size = Number(`${whole.replace(/ /g, '')}.${decimals}`);
  return {
    value: sign === '' || sign === '+' ? size : -size,
    unit: rest.trim(),
    pointIsAmbiguous: separator === '.' && decimals.length === 3 && whole !== '0',
  };
};
