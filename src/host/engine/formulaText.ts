import type { Locale, tokenize } from '@odoo/o-spreadsheet';

/** The engine's own formula language: `,` between arguments, `.` before decimals. */
type Separators = Pick<Locale, 'formulaArgSeparator' | 'decimalSeparator'>;
const canonical: Separators = { formulaArgSeparator: ',', decimalSeparator: '.' };

/** Converters between a formula as a sheet of a locale shows it and as the engine keeps it. */
export const formulaText = (tokens: typeof tokenize, locale: Locale, canonicalLocale: Locale) => {
  const convert = (formula: string, from: Locale, to: Separators): string =>
    tokens(formula, from)
      .map(({ type, value }) => {
        if (type === 'ARG_SEPARATOR') return to.formulaArgSeparator;
        return type === 'NUMBER' ? value.replace(from.decimalSeparator, to.decimalSeparator) : value;
      })
      .join('');
  return {
    toEngine: (formula: string): string => convert(formula, locale, canonical),
    toSheet: (formula: string): string => convert(formula, canonicalLocale, locale),
  };
};
