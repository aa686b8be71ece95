import type { Locale } from '@odoo/o-spreadsheet';

/** How a Swedish sheet shows and takes numbers, dates and formulas: `1 234,5`, `2026-01-15`, `=F(1;2)`. */
export const swedishLocale: Locale = {
  name: 'Svenska',
  code: 'sv_SE',
  thousandsSeparator: '\u00a0',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};
