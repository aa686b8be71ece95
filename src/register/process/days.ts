const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/** The first day that a date can be: itself, or the first of a whole month. `undefined` for `?` and blank. */
export const earliestDay = (date: string | null): string | undefined =>
  date === null ? undefined : dayPattern.test(date) ? date : monthPattern.test(date) ? `${date}-01` : undefined;

/** The last day that a date can be: itself, or the last of a whole month. `undefined` for `?` and blank. */
export const latestDay = (date: string | null): string | undefined => {
  if (date === null || !monthPattern.test(date)) return earliestDay(date);
  return isoDay(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0));
};

/** Days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: string, to: string): number => (milliseconds(to) - milliseconds(from)) / millisecondsPerDay;

/** The day a number of days after another. */
export const addDays = (day: string, days: number): string => isoDay(milliseconds(day) + days * millisecondsPerDay);

const milliseconds = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
