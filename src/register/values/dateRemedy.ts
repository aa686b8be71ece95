import { monthPattern } from './months';

const writeLike = 'Skriv ÅÅÅÅ-MM-DD, en månad som Nov -17, eller ? om datumet inte är känt.';

/** Anything that names a time, the longest first. */
const times = new RegExp(
  `\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}[/.]\\d{1,2}(?:[\\s/.-]+\\d{2,4})?|\\b(?:\\d{1,2}\\s+)?(?:${monthPattern})\\b\\.?(?:\\s*[-\\u2010-\\u2015'’]?\\s*\\d{2,4})?|\\b(?:19|20)\\d\\d\\b|\\?`,
  'gi',
);

/** What to do about a text that is no date, by what it seems to be. */
export const dateRemedy = (text: string): string => {
  const named = (text.match(times) ?? []).length;
  const rest = text.replace(times, ' ');
  if (named > 1) return `Det är två uppgifter i samma cell: början och slut har var sin kolumn. Skriv ett datum här. ${writeLike}`;
  if (/\bv(?:\.|ecka)?\s*\d/i.test(text)) return `Skriv en dag i veckan i stället för dess nummer. ${writeLike}`;
  if (/\b(?:våren|sommaren|hösten|vintern|kvartal|[qk]\d|[vh]t\b|halvår)/i.test(text)) return `Skriv en månad i stället för en årstid eller ett kvartal. ${writeLike}`;
  if (/^(?:19|20)\d\d$/.test(text)) return `Bara året räcker inte. ${writeLike}`;
  if (/\?/.test(rest) || /\b(?:ca|cirka|kanske|prel)\b/i.test(rest)) return `Är datumet osäkert, skriv det troliga här och osäkerheten i Anteckning. ${writeLike}`;
  if (named === 1 && /\p{L}{3}/u.test(rest)) return `Det är två uppgifter i samma cell: ett datum och något mer. Skriv bara datumet här och det andra i sin egen kolumn. ${writeLike}`;
  if (/\b(?:pågår|pågående|kommande|klar|avslutad|påbörjad)/i.test(text)) return `Hur långt upphandlingen har kommit skrivs i kolumnen Status. ${writeLike}`;
  if (new RegExp(`^(?:\\d{1,2}\\s+)?(?:${monthPattern})\\.?(?:\\s+\\d{1,2})?$`, 'i').test(text)) return `Året saknas eller kan vara en dag: skriv det med fyra siffror. ${writeLike}`;
  return writeLike;
};
