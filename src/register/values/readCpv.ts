import { cellText, type Cell } from './cell';
import { refuse, type Refusal } from './refusal';

const pattern = /^(?:cpv[\s:-]*)?(\d{8})\s*[-\u2010-\u2015\u2212]?\s*(\d)?$/i;

/**
 * A CPV code: `90910000-9`, or without its check digit. Any check digit is accepted: the codes of 2008 do not follow
 * the published method. A code below 10 million that the sheet has made a number of gets its first zero back.
 *
 * @source regulation (EC) 213/2008; github.com/OP-TED/ePO discussion 589 on the check digits
 */
export const readCpv = (cell: Cell): string | null | Refusal => {
  const text = typeof cell === 'number' ? String(cell).padStart(8, '0') : cellText(cell).trim();
  if (text === '') return null;
  const [, code, check] = pattern.exec(text) ?? [];
  if (code === undefined || code < '03') return refuse('en CPV-kod', cell, 'Skriv en kod med åtta siffror och gärna kontrollsiffra, till exempel 90910000-9.');
  return check === undefined ? code : `${code}-${check}`;
};
