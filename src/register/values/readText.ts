import { cellText, type Cell } from './cell';
import { needsApostrophe } from './asEntered';
import { refuse, Refusal } from './refusal';

/** What a cell of Google Sheets can hold. */
const longest = 50_000;

/**
 * Any text, trimmed, with one kind of line end. A text that begins as a formula, or holds HTML, is text like any other. An
 * apostrophe that keeps it from being computed is not part of it. A number or a day that the sheet made of what was typed
 * becomes text again.
 */
export const readText = (cell: Cell): string | null | Refusal => {
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  if (typeof cell === 'object' && cell.getFullYear() < 1900) return refuse('en text', cell, asPlainText);
  const text = withoutApostrophe(cellText(cell)).trim().replace(/\r\n?/g, '\n');
  if (text.length > longest) return refuse('en text', text, `Texten har ${text.length} tecken och får ha högst ${longest}: korta den.`);
  return text === '' ? null : text;
};

const asPlainText = 'Kalkylarket har läst det som ett klockslag. Formatera cellen som oformaterad text och skriv om det.';

const withoutApostrophe = (text: string): string => (text.startsWith("'") && needsApostrophe(text.slice(1)) ? text.slice(1) : text);
