import { expectedYearlyIncome } from './expectedYearlyIncome';

/**
 * How long each person must work before the extra cost has come back.
 *
 * @param cost SEK per procurement
 * @param yearlyIncome SEK per person and 12 months
 * @param deadweight probability (0 to 1) that the person would have got the work anyway
 * @returns months, unrounded; `undefined` where no payback exists (no income, or everybody would have got work anyway)
 * @source Payoff 2019, lines 496-533
 */
export const paybackMonths = (
  cost: number,
  yearlyIncome: number,
  persons: number,
  deadweight: number,
): number | undefined => {
  const expected = expectedYearlyIncome(yearlyIncome, persons, deadweight);
  return expected > 0 ? (cost * 12) / expected : undefined;
};
