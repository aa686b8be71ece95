import { cellText, type Cell } from './cell';
import { refuse, type Refusal } from './refusal';

const plausible = /^[^\s@<>()",;:]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;

/** One plausible e-mail address, in lower case; also out of `Namn <adress>`. */
export const readEmail = (cell: Cell): string | null | Refusal => {
  const text = cellText(cell).trim();
  if (text === '') return null;
  const [, bracketed] = /^[^<>]*<([^<>]*)>$/.exec(text) ?? [];
  const address = (bracketed ?? text).replace(/^mailto:/i, '').trim().toLowerCase();
  if (address.length <= 254 && plausible.test(address)) return address;
  return refuse('en e-postadress', cell, text.split('@').length > 2 ? 'Skriv en adress per rad.' : 'Skriv den till exempel som namn@kommunen.se.');
};
