import { roundDown } from './roundDown';
import type { RuleValues } from './ruleRows';

/**
 * *Skattereduktion för förvärvsinkomst*, before it is set against the tax: on what is taxable, not on what is earned.
 *
 * @param taxableIncome *beskattningsbar förvärvsinkomst*, SEK per year
 * @returns SEK per year; none before 2021, when the rate is 0
 * @source IL 67 kap. 46–48 §§
 */
export const earnedIncomeReduction = (taxableIncome: number, values: RuleValues): number => {
  if (values.earnedIncomeReductionRate === 0 || taxableIncome <= values.earnedIncomeReductionFrom) return 0;
  const reduction = values.earnedIncomeReductionRate * (taxableIncome - values.earnedIncomeReductionFrom);
  return Math.min(roundDown(reduction), values.earnedIncomeReductionMaximum);
};
