import { addDays, daysBetween, earliestDay, latestDay } from '../process/days';

/**
 * The day from which something ahead is close: a number of days before the date. Of a whole month its first day
 * counts: better told early than too late. `undefined` if that day has not come, or the date is not known.
 */
export const closeSince = (date: string | null, days: number, today: string): string | undefined =>
  passed(earliestDay(date), -days, today);

/**
 * The day from which something is overdue: a number of days after the date. Of a whole month its last day counts, so
 * that nobody is reminded of a delay that may not be there. `undefined` if that day has not come, or the date is not known.
 */
export const overdueSince = (date: string | null, days: number, today: string): string | undefined =>
  passed(latestDay(date), days, today);

const passed = (day: string | undefined, days: number, today: string): string | undefined =>
  day !== undefined && daysBetween(day, today) >= days ? addDays(day, days) : undefined;

/** Whether a date has certainly come. */
export const hasCome = (date: string | null, today: string): boolean => {
  const day = latestDay(date);
  return day !== undefined && day <= today;
};
