import { expectedYearlyIncome } from './expectedYearlyIncome';
import { overMonths } from './overMonths';

/**
 * *Lönsamhet*: income less cost when every person has worked for a number of months.
 *
 * @param cost SEK per procurement
 * @param yearlyIncome SEK per person and 12 months
 * @param deadweight probability (0 to 1) that the person would have got the work anyway
 * @returns SEK; negative before the payback
 * @source Payoff 2019, line 1918
 */
export const profit = (
  cost: number,
  yearlyIncome: number,
  months: number,
  persons: number,
  deadweight: number,
): number => overMonths(expectedYearlyIncome(yearlyIncome, persons, deadweight), months) - cost;
