import { isRuleBasis, type Basis } from './basis';

/**
 * An amount in *samhällsekonomiska kronor*: with the indirect taxes that the resource would otherwise have
 * brought in.
 *
 * @param kronor SEK
 * @returns SEK including indirect taxes
 * @source Payoff 2019, lines 425-428: 69 600 is 86 600. The factor is Payoff's and not explained.
 */
export const societalCost = (kronor: number, basis: Basis): number =>
  kronor * (isRuleBasis(basis) ? basis.values : basis).indirectTaxFactor;
