import { profit } from './profit';

/**
 * The net of a requirement month by month: one value for each month from 0 (the cost alone) to `months`.
 *
 * @returns SEK, `months + 1` values
 */
export const accumulatedNet = (
  cost: number,
  yearlyIncome: number,
  months: number,
  persons: number,
  deadweight: number,
): readonly number[] =>
  Array.from({ length: months + 1 }, (_, month) => profit(cost, yearlyIncome, month, persons, deadweight));
