import type { DigitRun } from './digitRuns';

/** How far apart the digits may be written: within the date or the last four, and between the two. */
const widestWithin = 3;

/** Where the last four digits begin, counted from the year's two digits. */
const lastFour = 6;

/**
 * Whether runs of ten or twelve digits are written so that somebody may have meant one identity number: any spaces,
 * dashes, dots and slashes within it, anything but letters before the last four. Numbers that are written as something
 * else in particular are not: phone numbers, dates beside dates, a date with a time of day.
 *
 * @param runs together ten or twelve digits
 * @param next the run after them
 */
export const mayBeIdentityNumber = (runs: readonly DigitRun[], next: DigitRun | undefined): boolean => {
  const length = runs.reduce((sum, { digits }) => sum + digits.length, 0);
  let at = 10 - length;
  for (const [index, { digits, gap }] of runs.entries()) {
    if (index > 0 && at !== lastFour && (gap.kind === 'loose' || gap.width > widestWithin)) return false;
    if (isYear(digits) && at !== -2 && (at !== lastFour || isFollowedByMonth(next))) return false;
    at += digits.length;
  }
  return !isPhoneNumber(runs) && !isDateAndTime(runs);
};

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** `-12-31` after a year: the year begins the next date. */
const isFollowedByMonth = (next: DigitRun | undefined): boolean =>
  next !== undefined && next.gap.width === 1 && next.gap.kind === 'separator' && next.digits.length <= 2;

const phoneLayouts: ReadonlySet<string> = new Set(['2 8', '2 3 3 2', '3 7', '3 3 4', '3 4 3', '3 3 2 2', '3 2 2 3', '4 6', '4 3 3']);

/** `070-123 45 67` and the other ways to write a Swedish number: area code, hyphen or space, groups with spaces. */
const isPhoneNumber = (runs: readonly DigitRun[]): boolean => {
  const [area, first, ...rest] = runs;
  if (area === undefined || first === undefined || !area.digits.startsWith('0') || rest.some(({ gap }) => gap.kind !== 'white')) return false;
  const layout = runs.map(({ digits }) => digits.length).join(' ');
  return first.gap.kind !== 'loose' && (phoneLayouts.has(layout) || (layout === '4 2 2 2' && '-/'.includes(first.gap.mark) && first.gap.mark !== ''));
};

/** `2026-01-15 10.30`, `2026-01-15 10-12`. */
const isDateAndTime = (runs: readonly DigitRun[]): boolean => {
  const [year, month, day, hour, minute] = runs;
  return (
    runs.length === 5 &&
    year?.digits.length === 4 &&
    month?.gap.mark === '-' &&
    day?.gap.mark === '-' &&
    hour?.gap.kind === 'white' &&
    hour.digits.length === 2 &&
    minute?.gap.width === 1 &&
    minute.gap.kind === 'separator' &&
    Number(hour.digits) <= 24 &&
    Number(minute.digits) <= 59
  );
};
