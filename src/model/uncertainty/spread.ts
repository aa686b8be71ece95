import { percentile } from './percentile';

/** How some outcomes are spread; in their own unit. */
export type Spread = {
  /** From the lowest. */
  readonly ordered: Float64Array;
  readonly mean: number;
  readonly p5: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly p95: number;
};

/** The spread of some outcomes, which are put in order. */
export const spreadOf = (outcomes: Float64Array): Spread => {
  const ordered = outcomes.sort();
  const at = (share: number): number => percentile(ordered, share);
  let sum = 0;
  for (const outcome of ordered) sum += outcome;
  return { ordered, mean: sum / ordered.length, p5: at(0.05), p10: at(0.1), median: at(0.5), p90: at(0.9), p95: at(0.95) };
};
