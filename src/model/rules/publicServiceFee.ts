import { roundDown } from './roundDown';
import type { RuleValues } from './ruleRows';

/**
 * *Public service-avgift*: a share of the taxable income up to a maximum.
 *
 * @param taxableIncome SEK per year
 * @returns SEK per year; none before 2019, when the rate is 0 and each household paid a licence
 * @source lag (2018:1893) om finansiering av radio och tv i allmänhetens tjänst
 */
export const publicServiceFee = (taxableIncome: number, values: RuleValues): number =>
  values.publicServiceFeeRate === 0 ? 0 : Math.min(roundDown(values.publicServiceFeeRate * taxableIncome), values.publicServiceFeeMaximum);
