import { hasRightCheckDigit } from './checkDigit';
import { mayBeIdentityNumber } from './digitLayout';
import { digitOf } from './digitOf';
import { digitRuns, type DigitRun } from './digitRuns';
import { isBirthDate } from './isBirthDate';
import { unmarked } from './unmarked';

/**
 * Whether something in a text can be read as a personnummer or a samordningsnummer: a real date (for the latter with
 * 60 added to the day) and a right check digit, however its digits are parted. It goes by digits alone: another number
 * of ten or twelve digits that happens to pass is taken for one as well. An organisationsnummer passes: its third and
 * fourth digits are no month.
 *
 * @source folkbokföringslagen (1991:481) 18 and 18 a §§; SKV 704 for the check digit
 */
export const containsPersonalIdentityNumber = (text: string): boolean => {
  if (!mayHoldTenDigits(text)) return false;
  const plain = unmarked(text);
  return holdsIdentityNumber(digitRuns(text)) || (plain !== text && holdsIdentityNumber(digitRuns(plain)));
};

/** The same for a number of ten or twelve digits, and for `811218,9876`. Shorter ones are ordinary amounts. */
export const isPersonalIdentityNumber = (value: number): boolean => {
  const size = Math.abs(value);
  if (size < 10_101 || size >= 1e13) return false;
  if (Number.isInteger(size)) return size >= 1e9 && containsPersonalIdentityNumber(String(size));
  return /\.\d{3,4}$/.test(String(size)) && containsPersonalIdentityNumber(size.toFixed(4).padStart(11, '0'));
};

/**
 * Whether a number may be an identity number that lost its leading zeros when a spreadsheet took it for a number, as
 * those born 2000-2009 do. Where amounts belong it may as well be one: it is
 * not refused there, only never shown.
 */
export const mayHaveLostZeros = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 1e9 && containsPersonalIdentityNumber(String(Math.abs(value)).padStart(10, '0'));

/** A text to show again: long runs of digits blotted out, so that a mistyped identity number is not shown either. */
export const withoutLongNumbers = (text: string): string => text.replace(/\p{N}(?:\P{N}{0,4}\p{N}){8,}/gu, '…');

/** Counts digits, and characters that may hide them, up to ten. */
const mayHoldTenDigits = (text: string): boolean => {
  if (text.length < 10) return false;
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (digitOf(code) < 0 && (code < 0xb2 || (code > 0xb9 && code < 0x2070))) continue;
    found += 1;
    if (found === 10) return true;
  }
  return false;
};

/** Every way to take ten or twelve digits that stand next to each other, beginning and ending with a run. */
const holdsIdentityNumber = (runs: readonly DigitRun[]): boolean => runs.some((_, first) => beginsIdentityNumber(runs, first));

const beginsIdentityNumber = (runs: readonly DigitRun[], first: number): boolean => {
  let digits = '';
  for (let last = first; last < runs.length; last++) {
    const run = runs[last];
    if (run === undefined || (last > first && run.gap.kind === 'apart')) return false;
    digits += run.digits;
    if (digits.length > 12) return false;
    if (digits.length >= 10 && isIdentityNumber(digits) && mayBeIdentityNumber(runs.slice(first, last + 1), runs[last + 1])) return true;
  }
  return false;
};

const isIdentityNumber = (digits: string): boolean => {
  if (digits.length !== 10 && !/^(?:1[6-9]|20)\d{10}$/.test(digits)) return false;
  const ten = digits.slice(-10);
  return isBirthDate(digits.slice(0, -10), Number(ten.slice(0, 2)), Number(ten.slice(2, 4)), Number(ten.slice(4, 6))) && hasRightCheckDigit(ten);
};
