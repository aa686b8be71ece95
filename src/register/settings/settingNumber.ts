import { formatNumber } from '../../model/text/formatNumber';
import { quoted } from '../../model/text/quoted';

/** The bounds of a number on the sheet `Inställningar`. */
export type NumberBounds = { readonly title: string; readonly standard: number; readonly least: number; readonly most: number };

/** The whole number that a setting's value is (`90`, `90 dagar`, `5 000 000 kr`), or in Swedish what is wrong with it. */
export const settingNumber = (
  value: string | null,
  { title, standard, least, most }: NumberBounds,
): { readonly number: number } | { readonly message: string } => {
  const given = (value ?? '').trim();
  const expected = `ett heltal från ${formatNumber(least)} till ${formatNumber(most)}`;
  if (given === '') return { message: `”${title}” saknar värde: skriv ${expected}. Tills vidare gäller ${formatNumber(standard)}.` };
  const digits = /^(\d+)(?:dagar|dag|d|kr|år|månader|mån)?$/.exec(given.replace(/\s/g, '').toLowerCase())?.[1];
  const number = digits === undefined ? NaN : Number(digits);
  if (number >= least && number <= most) return { number };
  return {
    message: `”${title}” ska vara ${expected}, men är ${quoted(given)}: ändra värdet. Tills vidare gäller ${formatNumber(standard)}.`,
  };
};
