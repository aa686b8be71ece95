import type { RuleAlternative } from '../alternative';
import { economicAssistanceYearly } from './economicAssistance';
import { incomeTax } from './incomeTax';
import { isTaxed, monthlyBenefits } from './monthlyBenefit';
import type { RuleBasis } from './ruleBasis';

/**
 * What the municipality gains in a year when one person goes from the alternative to a job: its tax on the wage, less
 * its tax on a taxed benefit, or the economic assistance that is no longer paid. Of the tax it keeps the share that
 * the basis says (Payoff 2019, lines 443-446).
 *
 * @returns SEK per person and 12 months; may be negative
 */
export const municipalIncomeByRules = (alternative: RuleAlternative, monthlyWage: number, basis: RuleBasis): number =>
  keptTax(12 * monthlyWage, 0, basis) + saved(alternative, basis);

const saved = (alternative: RuleAlternative, basis: RuleBasis): number => {
  if (alternative === 'economicAssistance') return economicAssistanceYearly(basis.values);
  if (alternative === 'noBenefit' || !isTaxed[alternative]) return 0;
  return -keptTax(0, 12 * monthlyBenefits[alternative](basis.values), basis);
};

const keptTax = (workIncome: number, taxedBenefit: number, basis: RuleBasis): number =>
  incomeTax(workIncome, taxedBenefit, basis).municipal * basis.values.taxKeptShare;
