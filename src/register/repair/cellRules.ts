import type { Column } from '../columns/column';

/**
 * How a column's cells are shown. What is text stays text whatever it looks like: dates too, since "Nov -17" and "?"
 * are dates here.
 */
export const numberFormatOf = (column: Column): string => {
  switch (column.kind) {
    case 'amount':
      return '#,##0';
    case 'share':
      return '0%';
    case 'count':
      return '0';
    case 'hours':
      return '0.0';
    case 'calculated':
      return column.numberFormat;
    default:
      return '@';
  }
};

/** What people choose from in a column's cells; anything else may still be written, and is flagged. */
export const choicesOf = (column: Column): readonly string[] | undefined => {
  if (column.kind === 'choice') return column.choices;
  return column.kind === 'yesNo' ? ['ja', 'nej'] : undefined;
};
