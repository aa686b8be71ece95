import { expectedYearlyIncome } from './expectedYearlyIncome';
import { overMonths } from './overMonths';

/**
 * The highest probability that the persons would have got work anyway at which a horizon still pays.
 *
 * @param cost SEK per procurement
 * @param yearlyIncome SEK per person and 12 months
 * @returns share, at most 1; below 0 when the horizon does not pay even if nobody would have got work anyway;
 *   `undefined` where there is no income to set against the cost
 * @source derived from the payback of Payoff 2019, lines 496-519
 */
export const breakEvenDeadweight = (
  cost: number,
  yearlyIncome: number,
  months: number,
  persons: number,
): number | undefined => {
  const income = overMonths(expectedYearlyIncome(yearlyIncome, persons, 0), months);
  return income > 0 ? 1 - cost / income : undefined;
};
