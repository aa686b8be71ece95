import { hasRightCheckDigit } from '../../model/privacy/checkDigit';
import { cellText, type Cell } from './cell';
import { refuse, Refusal } from './refusal';

const pattern = /^(?:SE)?(?:16)?(\d{6})[-\u2010-\u2015\u2212]?(\d{4})(?:01)?$/i;

/**
 * An organisationsnummer as `556012-5790`, however it is written: with or without hyphen and spaces, with 16 before it,
 * or as a VAT number. The third digit is 2 or more, which tells it from a personnummer.
 *
 * @source lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.
 */
export const readOrganisationNumber = (cell: Cell): string | null | Refusal => {
  const text = cellText(cell).replace(/\s/g, '');
  if (text === '') return null;
  const [, first = '', last = ''] = pattern.exec(text) ?? [];
  if (first === '') return refuse(noun, cell, 'Skriv tio siffror, till exempel 556012-5790.');
  // Ten digits that are no organisationsnummer may be a mistyped personnummer: they are not shown.
  if (first.charAt(2) < '2') return new Refusal(`Här ska stå ${noun}, men den tredje siffran är lägre än 2. En enskild firmas personnummer tas inte emot: lämna tomt.`, true);
  if (!hasRightCheckDigit(first + last)) return refuse(noun, `${first}-${last}`, 'Kontrollsiffran stämmer inte: någon siffra är fel.');
  return `${first}-${last}`;
};

const noun = 'ett organisationsnummer';
