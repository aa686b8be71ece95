const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** What is added to the day in a samordningsnummer. */
const coordination = 60;

/**
 * Whether the first six digits of an identity number are a date. In a samordningsnummer the day is 60 more, and a day
 * or month that is not known is 0 (Skatteverket's own test numbers have both). Without a century, 29 February counts
 * as a date in every fourth year.
 *
 * @param century two digits or none
 * @param year without century
 */
export const isBirthDate = (century: string, year: number, month: number, day: number): boolean =>
  day >= coordination
    ? isDate(century, year, month === 0 ? 1 : month, day === coordination ? 1 : day - coordination)
    : isDate(century, year, month, day);

const isDate = (century: string, year: number, month: number, day: number): boolean =>
  day >= 1 && day <= (daysInMonth[month - 1] ?? 0) && (month !== 2 || day < 29 || isLeapYear(century, year));

const isLeapYear = (century: string, year: number): boolean =>
  year % 4 === 0 && (year > 0 || century === '' || Number(century) % 4 === 0);
