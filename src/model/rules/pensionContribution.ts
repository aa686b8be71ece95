import { roundingSlack } from './roundDown';
import { roundHalfDown } from './roundHalfDown';
import type { RuleValues } from './ruleRows';

/**
 * *Allmän pensionsavgift*, on work and taxed benefits alike, up to a ceiling; none on an income below the floor. To the
 * nearest hundred, 50 down.
 *
 * @param determinedIncome SEK per year in whole hundreds
 * @returns SEK per year
 * @source lag (1994:1744) om allmän pensionsavgift
 */
export const pensionContribution = (determinedIncome: number, values: RuleValues): number => {
  if (determinedIncome + roundingSlack < values.pensionContributionFloor * values.priceBaseAmount) return 0;
  const ceiling = values.pensionContributionCeiling * values.incomeBaseAmount;
  return roundHalfDown(values.pensionContributionRate * Math.min(determinedIncome, ceiling), 100);
};
