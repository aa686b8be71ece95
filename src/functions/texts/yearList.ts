import { listed } from './listed';

/** Years as they are listed, runs of them from end to end: `2018, 2022 och 2024–2026`. Ascending, at least one. */
export const yearList = (years: readonly number[]): string => {
  const runs: { first: number; last: number }[] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return listed(runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)), 'och');
};
