import { roundDown } from './roundDown';
import type { RuleValues } from './ruleRows';

/**
 * *Statlig inkomstskatt*: a share of what is above the *skiktgräns*, and to 2019 a share of what is above the upper one.
 *
 * @param taxableIncome SEK per year in whole hundreds
 * @returns SEK per year
 * @source IL 65 kap. 5 §
 */
export const stateTax = (taxableIncome: number, values: RuleValues): number =>
  above(taxableIncome, values.stateTaxThreshold, values.stateTaxRate) +
  (values.upperStateTaxRate === 0 ? 0 : above(taxableIncome, values.upperStateTaxThreshold, values.upperStateTaxRate));

const above = (taxableIncome: number, threshold: number, rate: number): number =>
  taxableIncome <= threshold ? 0 : roundDown(rate * (taxableIncome - threshold));
