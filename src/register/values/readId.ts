import { cellText, type Cell } from './cell';
import { refuse, type Refusal } from './refusal';

const pattern = /^([A-Z])\s?[-\u2010-\u2015\u2212]\s?(\d{4})\s?[-\u2010-\u2015\u2212]\s?(\d{1,6})$/;

/**
 * The id of a row: `U-2026-001`, also from `u-2026-1`.
 *
 * @param letter that it must begin with, where only rows of one sheet can be meant
 */
export const readId = (letter: string | undefined, cell: Cell): string | null | Refusal => {
  const text = cellText(cell).trim();
  if (text === '') return null;
  const [, first, year, number] = pattern.exec(text.toUpperCase()) ?? [];
  const example = `${letter ?? 'U'}-2026-001`;
  if (first === undefined || year === undefined || number === undefined || Number(number) === 0 || (letter !== undefined && first !== letter)) {
    return refuse(letter === undefined ? 'ett id' : 'en upphandlings id', cell, `Skriv det som ${example}.`);
  }
  return `${first}-${year}-${String(Number(number)).padStart(3, '0')}`;
};
