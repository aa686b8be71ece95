import { roundDown } from './roundDown';
import type { RuleValues } from './ruleRows';

/**
 * *Skattereduktion för förvärvsinkomst*, before it is set against the tax: on what is taxable, not on what is earned.
 *
 * @param taxableIncome *beskattningsbar förvärvsinkomst*, SEK per year
 * @returns SEK per year
 * @source IL 67 kap. 46–48 §§
 */
export const earnedIncomeReduction = (taxableIncome: number, values: RuleValues): number => {
  const reduction = values.earnedIncomeReductionRate * Math.max(0, taxableIncome - values.earnedIncomeReductionFrom);
  return roundDown(Math.min(reduction, values.earnedIncomeReductionMaximum));
};
