import { isRuleBasis, type Basis } from './basis';
import { roundedYearly } from './roundedYearly';
import { producedValue } from './rules/producedValue';
import { wageSubsidy } from './rules/wageSubsidy';

/**
 * The value of what one person produces in a year at a wage. In a subsidised job productivity is lower by the
 * share of the wage that is subsidised; only the wage up to a ceiling is. On a rule basis the ceiling and what the share
 * is of are those of the basis's subsidy scheme.
 *
 * @param monthlyWage gross, SEK per month
 * @param subsidyShare 0 to 1; 0 for an ordinary job
 * @returns SEK per person and 12 months
 * @source Payoff 2019, lines 526-532: 485 000, and 194 000 at 80 %; lines 473 and 1934: 585 000 at 27 150. The ceiling is a
 *   reconstruction.
 */
export const productionValue = (monthlyWage: number, subsidyShare: number, basis: Basis): number => {
  if (isRuleBasis(basis)) {
    const subsidy = subsidyShare === 0 ? 0 : wageSubsidy(basis.choices.subsidyScheme, monthlyWage, basis.values, subsidyShare);
    return 12 * producedValue(monthlyWage, subsidy, basis.values);
  }
  const subsidisedShareOfWage = monthlyWage > 0 ? Math.min(1, basis.subsidisedWageCeiling / monthlyWage) : 0;
  return roundedYearly(12 * monthlyWage * basis.productionPerWage * (1 - subsidyShare * subsidisedShareOfWage), basis);
};
