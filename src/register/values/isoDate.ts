const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-01-15`; `undefined` for a day that is not in the calendar. */
export const isoDay = (year: number, month: number, day: number): string | undefined =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined;

/** `2026-01`; `undefined` for a month that is not in the calendar. */
export const isoMonth = (year: number, month: number): string | undefined =>
  isYear(year) && month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined;

/** Two digits are taken for a year near our own: 70 is 1970, 69 is 2069. */
export const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900));

/** The sheet itself knows days from 1900 to 9999; before 1000 the year would lose a digit. */
const isYear = (year: number): boolean => year >= 1000 && year <= 9999;

const daysIn = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};
