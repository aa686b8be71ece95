import { roundHalfDown } from './roundHalfDown';
import { roundingSlack } from './roundDown';
import type { RuleValues } from './ruleRows';

/**
 * *Allmän pensionsavgift*, on work and taxed benefits alike, up to a ceiling; none on an income below the floor. To the
 * nearest hundred, 50 down.
 *
 * @param determinedIncome SEK per year in whole hundreds
 * @returns SEK per year
 * @source lag (1994:1744) om allmän pensionsavgift 2–5 §§
 */
export const pensionContribution = (determinedIncome: number, values: RuleValues): number =>
  determinedIncome + roundingSlack < values.pensionContributionFloor * values.priceBaseAmount
    ? 0
    : roundHalfDown(values.pensionContributionRate * Math.min(determinedIncome, values.pensionContributionCeiling * values.incomeBaseAmount), 100);
