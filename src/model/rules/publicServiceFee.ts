import { roundDown } from './roundDown';
import type { RuleValues } from './ruleRows';

/**
 * *Public service-avgift*: a share of the taxable income up to a maximum.
 *
 * @param taxableIncome SEK per year
 * @returns SEK per year
 * @source lag (2018:1893) om finansiering av radio och tv i allmänhetens tjänst
 */
export const publicServiceFee = (taxableIncome: number, values: RuleValues): number =>
  roundDown(Math.min(values.publicServiceFeeRate * taxableIncome, values.publicServiceFeeMaximum));
