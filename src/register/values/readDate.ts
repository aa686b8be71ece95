import { cellText, type Cell } from './cell';
import { dateRemedy } from './dateRemedy';
import { isoDay } from './isoDate';
import { parseDate } from './parseDate';
import { refuse, type Refusal } from './refusal';

const noun = 'ett datum';
const unknown: ReadonlySet<string> = new Set(['?', '??', 'okänt', 'okänd', 'vet ej', 'vet inte', 'ej känt', 'inte känt']);

/**
 * A date as the register keeps it: `2026-01-15`, a whole month `2017-11`, or `?` for one that is not known. Of a Date
 * the local day counts, whatever its time of day. A text that says two things is refused: which of them is meant is
 * not for the register to say.
 */
export const readDate = (cell: Cell): string | null | Refusal => {
  if (typeof cell === 'object') return dayOf(cell) ?? refuse(noun, cell, 'Ändra cellens format till datum och skriv ÅÅÅÅ-MM-DD.');
  if (typeof cell === 'number' && !/^(?:19|20)\d{6}$/.test(String(cell))) return refuse(noun, cell, numberRemedy(cell));
  const text = cellText(cell).trim().replace(/\s+/g, ' ').replace(/^'/, '');
  if (text === '') return null;
  if (unknown.has(text.toLowerCase())) return '?';
  const date = parseDate(text);
  if (date === 'impossible') return refuse(noun, cell, 'Den dagen finns inte i kalendern. Skriv år, månad och dag i den ordningen: ÅÅÅÅ-MM-DD.');
  return date ?? refuse(noun, cell, dateRemedy(text));
};

/** A clock time alone is a Date of 1899. */
const dayOf = (date: Date): string | undefined =>
  date.getFullYear() < 1900 ? undefined : isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** A bare number may be a day that the sheet shows as the number it keeps for it. */
const numberRemedy = (value: number): string =>
  value >= 1900 && value <= 2200 ? dateRemedy(String(value)) : 'Är det ett datum som visas som ett tal, så ändra cellens format till datum; annars skriv ÅÅÅÅ-MM-DD.';
