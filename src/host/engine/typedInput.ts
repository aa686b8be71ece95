/**
 * What a Swedish sheet makes of a number as people type it: `22 500`, `22 500 kr`, `12,5 %`, with ordinary, hard or
 * narrow spaces. The engine knows one thousands separator only, and reads `12 500` as a month and a year.
 *
 * @returns the number in canonical form (`22500`, `12.5%`), or `undefined` for anything else
 */
export const canonicalNumber = (typed: string): string | undefined => {
  const match = /^([-−]?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(%|kr)?$/.exec(typed.trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '', decimals, unit] = match;
  const number = `${sign && '-'}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
  return unit === '%' ? `${number}%` : number;
};

/**
 * Whether what somebody typed is a number written the English way, with a dot: `1.234` may mean 1 234 or 1,234, so a
 * Swedish sheet takes neither for granted and keeps the text.
 *
 * @param isNumber the engine's own judgement, in its own language
 */
export const isDottedNumber = (typed: string, isNumber: (text: string) => boolean): boolean =>
  typed.includes('.') && !/^[=+']/.test(typed.trim()) && isNumber(typed.trim().replace(/\s*kr$/, ''));
