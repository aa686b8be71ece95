/** What the chart shows: SEK for each month from 0, the horizon in months, and the break-even if there is one. */
export type NetChartData = {
  readonly net: readonly number[];
  readonly horizon: number;
  readonly payback: number | undefined;
};

/** The longest chart, in months. A payback beyond it is told in words. */
const longest = 120;

/** Room to the right of the break-even, in months, so that its crossing is seen. */
const room = 2;

/**
 * How many months the chart covers: the horizon, or as many whole years as it takes to show a payback that lies
 * beyond it.
 */
export const chartMonths = (horizon: number, payback: number | undefined): number => {
  if (payback === undefined || payback <= horizon) return horizon;
  const extended = 12 * Math.ceil((payback + room) / 12);
  return extended > longest ? horizon : extended;
};

/** The months under the chart's axis. */
export const monthTicks = (months: number): readonly number[] => {
  const step = months <= 6 ? 1 : months <= 12 ? 3 : months <= 24 ? 6 : months <= 60 ? 12 : 12 * Math.ceil(months / 60);
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
};

/** The months of the table: every half year up to two years, else every year; the horizon and the end always. */
export const tableMonths = (months: number, horizon: number): readonly number[] => {
  const step = months <= 24 ? 6 : 12;
  const regular = Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
  return [...new Set([...regular, horizon, months])].filter((month) => month <= months).sort((a, b) => a - b);
};
