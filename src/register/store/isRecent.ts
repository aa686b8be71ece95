/** What has not arrived after so many seconds was overwritten by somebody: it did not go astray. */
const longestJourney = 120;

/** Whether a time of the log was a moment ago, or is to come: clocks differ. Times are `2026-11-22 13:05:07`. */
export const isRecent = (time: string, now: string): boolean => Math.abs(secondsOf(now) - secondsOf(time)) <= longestJourney;

const secondsOf = (time: string): number => {
  const [, year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = (/^(\d+)-(\d+)-(\d+)(?: (\d+):(\d+):(\d+))?$/.exec(time) ?? []).map((part) => Number(part) || 0);
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000;
};
