/** Months between two points, and from today to the first and the last: two years back, three ahead. */
const step = 6;
const first = -24;
const last = 36;

/** From today, in months: half-years, today among them. */
export const netMonths: readonly number[] = Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step);

/** The days at which the accumulated net is told. */
export const netPoints = (today: string): readonly string[] => netMonths.map((months) => addMonths(today, months));

/** The same day of another month; the last one of a month that is too short, as `EDATE` has it. */
const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, length))).toISOString().slice(0, 10);
};
