import { fullYear, isoDay, isoMonth } from './isoDate';
import { monthNumber, monthPattern } from './months';

/** A day or a whole month in one of the forms that people write, `impossible` where the calendar has no such day. */
type Form = { readonly pattern: RegExp; readonly date: (a: string, b: string, c: string) => string | undefined };

const space = '[\\s.]*';
/** Between a month and its year: `Nov -17`, `nov. 2017`, `november-2017`, `nov ’17`. A space alone only before four digits. */
const year = `(?:\\s*[-\\u2010-\\u2015\\u2212'’/]\\s*(\\d{4}|\\d{2})|\\s*(\\d{4}))`;

const forms: readonly Form[] = [
  // 2026-01-15, 2026-1-5, 2026/01/15, 2026.01.15, 2026 01 15
  { pattern: /^(\d{4})\s?[-\u2010-\u2015\u2212/. ]\s?(\d{1,2})\s?[-\u2010-\u2015\u2212/. ]\s?(\d{1,2})$/, date: (a, b, c) => isoDay(Number(a), Number(b), Number(c)) },
  // 20260115
  { pattern: /^((?:19|20)\d\d)(\d\d)(\d\d)$/, date: (a, b, c) => isoDay(Number(a), Number(b), Number(c)) },
  // 15/1 2026, 15/1-26, 15/1/2026, 15.1.2026, 15-1-2026: the day comes first
  { pattern: /^(\d{1,2})[/.-](\d{1,2})\s?[-\u2010-\u2015\u2212/. ]\s?(\d{4}|\d{2})$/, date: (a, b, c) => isoDay(fullYear(c), Number(b), Number(a)) },
  // 15 januari 2026, den 15:e jan. 2026, 15 jan -26
  {
    pattern: new RegExp(`^(?:den )?(\\d{1,2})(?::?[ea])?${space}(${monthPattern})\\.?${year}$`, 'i'),
    date: (a, b, c) => isoDay(fullYear(c), monthNumber(b), Number(a)),
  },
  // 2017-11, 2017/11
  { pattern: /^(\d{4})\s?[-\u2010-\u2015\u2212/.]\s?(\d{1,2})()$/, date: (a, b) => isoMonth(Number(a), Number(b)) },
  // Nov -17, nov 2017
  { pattern: new RegExp(`^()(${monthPattern})\\.?${year}$`, 'i'), date: (_, b, c) => isoMonth(fullYear(c), monthNumber(b)) },
  // 2017 nov
  { pattern: new RegExp(`^(\\d{4})\\s(${monthPattern})\\.?()$`, 'i'), date: (a, b) => isoMonth(Number(a), monthNumber(b)) },
];

/**
 * A date out of a text: `2026-01-15` for a day, `2017-11` for a whole month.
 *
 * @returns `undefined` for another text, `impossible` for a day or month that is not in the calendar
 */
export const parseDate = (text: string): string | 'impossible' | undefined => {
  for (const { pattern, date } of forms) {
    const match = pattern.exec(text);
    if (match !== null) return date(match[1] ?? '', match[2] ?? '', match[3] ?? match[4] ?? '') ?? 'impossible';
  }
  return undefined;
};
