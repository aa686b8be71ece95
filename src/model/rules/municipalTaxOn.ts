import { basicAllowance } from './basicAllowance';
import { roundDown } from './roundDown';
import { roundHalfDown } from './roundHalfDown';
import type { RuleBasis } from './ruleBasis';

/**
 * The municipality's own part of the municipal income tax, in whole kronor.
 *
 * @param taxableIncome *beskattningsbar förvärvsinkomst*, SEK per year
 * @returns SEK per year
 * @source IL 65 kap. 3 §
 */
export const municipalTaxOn = (taxableIncome: number, { values, taxSchedule }: RuleBasis): number =>
  (taxSchedule.cutsToKronor ? roundDown : roundHalfDown)(values.municipalTaxRate * taxableIncome);

/** What is left of an income after the basic allowance. SEK per year. */
export const taxableOf = (income: number, basis: RuleBasis): number => {
  const determined = roundDown(income, 100);
  return determined - basicAllowance(determined, basis);
};
