import { cellText, type Cell } from './cell';
import { Refusal } from './refusal';

/** A row's version: its number, without the mark of the content that may follow it (`7:1k9d2fj0a1`). */
export const readVersion = (cell: Cell): number | null | Refusal => {
  const text = cellText(cell).trim();
  if (text === '') return null;
  const [, number] = /^([1-9]\d{0,8})(?::[0-9a-z]*)?$/.exec(text) ?? [];
  return number === undefined ? new Refusal('Här ska bara stå radens version. Töm cellen: registret sätter den själv.', true) : Number(number);
};
