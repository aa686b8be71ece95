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
  roundDown(
    values.stateTaxRate * Math.max(0, taxableIncome - values.stateTaxThreshold) +
      (values.upperStateTaxRate === 0 ? 0 : values.upperStateTaxRate * Math.max(0, taxableIncome - values.upperStateTaxThreshold)),
  );
