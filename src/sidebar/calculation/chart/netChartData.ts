/** What the chart shows: SEK for each month from 0, the horizon in months, and the break-even if there is one. */
export type NetChartData = {
  readonly net: readonly number[];
  readonly horizon: number;
  readonly payback: number | undefined;
};
