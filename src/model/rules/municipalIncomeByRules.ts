import type { RuleAlternative } from '../alternative';
import { economicAssistanceYearly } from './economicAssistance';
import { isTaxed, monthlyBenefits } from './monthlyBenefit';
import { municipalTaxOn, taxableOf } from './municipalTaxOn';
import type { RuleBasis } from './ruleBasis';

/**
 * What the municipality gains in a year when one person goes from the alternative to a job: its tax on the wage, less
 * its tax on a taxed benefit, or the economic assistance that is no longer paid. Of the tax it keeps the share that
 * the basis says (Payoff 2019, lines 443-446).
 *
 * @returns SEK per person and 12 months; may be negative
 */
export const municipalIncomeByRules = (alternative: RuleAlternative, monthlyWage: number, basis: RuleBasis): number =>
  keptTax(12 * monthlyWage, basis) + savedBy(basis, alternative);

/** What ends with the alternative is the same for every wage: reckoned once for a basis. */
const saved = new WeakMap<RuleBasis, Map<RuleAlternative, number>>();

const savedBy = (basis: RuleBasis, alternative: RuleAlternative): number => {
  const known = saved.get(basis) ?? new Map<RuleAlternative, number>();
  const before = known.get(alternative);
  if (before !== undefined) return before;
  const amount = saving(alternative, basis);
  saved.set(basis, known.set(alternative, amount));
  return amount;
};

const saving = (alternative: RuleAlternative, basis: RuleBasis): number => {
  if (alternative === 'economicAssistance') return economicAssistanceYearly(basis.values);
  if (alternative === 'noBenefit' || !isTaxed[alternative]) return 0;
  return -keptTax(12 * monthlyBenefits[alternative](basis.values), basis);
};

const keptTax = (income: number, basis: RuleBasis): number => municipalTaxOn(taxableOf(income, basis), basis) * basis.values.taxKeptShare;
