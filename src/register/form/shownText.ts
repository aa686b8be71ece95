import { formatNumber, hardSpace } from '../../model/text/formatNumber';
import type { Column } from '../columns/column';
import { readCell } from '../values/readCell';

/**
 * A cell's text as a form shows it and a person would type it: `22500` as `22 500`, `0.125` as `12,5 %`, a choice as it
 * is called. Reading it gives what reading the cell gives. What cannot be read stays as it is.
 */
export const shownText = (column: Column, text: string): string => {
  switch (column.kind) {
    case 'amount':
    case 'count':
    case 'hours':
      return numberIn(text, formatNumber);
    case 'share':
      return numberIn(text, (share) => `${formatNumber(Number((share * 100).toPrecision(15)))}${hardSpace}%`);
    case 'calculated':
      return numberIn(text, (value) => formatNumber(Number(value.toFixed(decimalsOf(column.numberFormat)))));
    case 'choice':
    case 'choices':
    case 'yesNo':
      return textIn(column, text);
    case 'text':
    case 'longText':
    case 'person':
    case 'listed':
      return textIn(column, text);
    default:
      return text;
  }
};

/** Without what keeps a text from being computed. */
const textIn = (column: Column, text: string): string => {
  const value = readCell(column, text);
  return typeof value === 'string' ? value : text;
};

/** Only what a number cell gives as its text: `22500.5`, never what a person typed as text. */
const numberIn = (text: string, shown: (value: number) => string): string => {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && String(value) === text ? shown(value) : text;
};

const decimalsOf = (numberFormat: string): number => (/\.(0+)/.exec(numberFormat)?.[1] ?? '').length;
