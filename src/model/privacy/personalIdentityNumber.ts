/** What people write between the parts of an identity number: nothing, spaces (also invisible ones), any dash, `+`, `.`, `/`. */
const between = '[\\s\\u00ad\\u200b-\\u200d\\u2060+\\u002d\\u2010-\\u2015\\u2212./]{0,3}';

/** Digits parted as people part them: `yy mm dd n n n c`, with the century before it or without. */
const tenDigits = ['(\\d\\d)', '(\\d\\d)', '(\\d\\d)', '(\\d)', '(\\d)', '(\\d)', '(\\d)'].join(between);
const shapes = [`(?<!\\d)()${tenDigits}(?!\\d)`, `(?<!\\d)(1[6-9]|20)${between}${tenDigits}(?!\\d)`];

/** Nine digits or more, with at most three other characters between them. */
const manyDigits = '\\d(?:\\D{0,3}\\d){8,}';

/**
 * Whether something in a text can be read as a personnummer or a samordningsnummer: a real date (for the latter with
 * 60 added to the day) and a right check digit. An organisationsnummer passes: its third and fourth digits are no month.
 *
 * @source folkbokföringslagen (1991:481) 18 and 18 a §§; SKV 704 for the check digit
 */
export const containsPersonalIdentityNumber = (text: string): boolean =>
  text.length >= 10 && new RegExp(manyDigits).test(text) && identityNumberCandidates(text).some(isValid);

/** The same for a number: an integer of ten or twelve digits. Shorter ones are ordinary amounts. */
export const isPersonalIdentityNumber = (value: number): boolean =>
  Math.abs(value) >= 1e9 && Number.isInteger(value) && containsPersonalIdentityNumber(String(value));

/**
 * Whether a number may be an identity number that lost its leading zeros when a spreadsheet took it for a number, as
 * those born 2000-2009 do. It may as well be an ordinary amount: it is not refused, only never shown.
 */
export const mayHaveLostZeros = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 1e9 && containsPersonalIdentityNumber(String(Math.abs(value)).padStart(10, '0'));

/** A text to show again: long runs of digits blotted out, so that a mistyped identity number is not shown either. */
export const withoutLongNumbers = (text: string): string => text.replace(new RegExp(manyDigits, 'g'), '…');

type Candidate = readonly [century: string, year: string, month: string, day: string, lastFour: string];

/** Every place in the text that has either shape, overlapping ones included. */
const identityNumberCandidates = (text: string): Candidate[] => {
  const candidates: Candidate[] = [];
  for (const shape of shapes) {
    const pattern = new RegExp(shape, 'g');
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [, century = '', year = '', month = '', day = '', ...lastFour] = match;
      candidates.push([century, year, month, day, lastFour.join('')]);
      pattern.lastIndex = match.index + 1;
    }
  }
  return candidates;
};

const isValid = ([century, year, month, day, lastFour]: Candidate): boolean =>
  isDate(century, Number(year), Number(month), Number(day) > 60 ? Number(day) - 60 : Number(day)) &&
  hasRightCheckDigit(year + month + day + lastFour);

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Without a century, 29 February counts as a date in every fourth year. */
const isDate = (century: string, year: number, month: number, day: number): boolean =>
  day >= 1 && day <= (daysInMonth[month - 1] ?? 0) && (month !== 2 || day < 29 || isLeapYear(century, year));

const isLeapYear = (century: string, year: number): boolean =>
  year % 4 === 0 && (year > 0 || century === '' || Number(century) % 4 === 0);

/** Luhn over the ten digits: doubled and plain by turns, the digits of the products added, a multiple of ten. */
const hasRightCheckDigit = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
};
