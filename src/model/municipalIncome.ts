import type { Alternative, RuleAlternative } from './alternative';
import type { Assumptions } from './assumptions';
import { isRuleBasis, type Basis } from './basis';
import { municipalTax } from './municipalTax';
import { roundedYearly } from './roundedYearly';
import { municipalIncomeByRules } from './rules/municipalIncomeByRules';

/** Whether the report reckons with an alternative; a rule basis reckons with all. */
export const isInReport = (alternative: RuleAlternative): alternative is Alternative =>
  alternative === 'economicAssistance' || alternative === 'activitySupport';

/**
 * What the municipality gains in a year when one person goes from the alternative to a job: tax on the wage, and
 * either the economic assistance that is no longer paid (with its handling), or less the tax on the benefit that the
 * person no longer receives. Each component is rounded as the basis rounds.
 *
 * @param monthlyWage gross, SEK per month
 * @returns SEK per person and 12 months; may be negative
 * @throws RangeError for an alternative that the report does not reckon with, on its basis: a programmer's mistake
 * @source Payoff 2019, lines 434-459: 175 000 and 43 000 at 22 500
 */
export const municipalIncome = (alternative: RuleAlternative, monthlyWage: number, basis: Basis): number => {
  if (isRuleBasis(basis)) return municipalIncomeByRules(alternative, monthlyWage, basis);
  if (!isInReport(alternative)) throw new RangeError(`Not in the report: ${alternative}`);
  return roundedYearly(municipalTax(12 * monthlyWage, basis.basicAllowanceOnWage, basis), basis) + municipalSaving(alternative, basis);
};

/** What the municipality saves (or, for a taxed benefit, loses) when the alternative ends. SEK per year. */
const municipalSaving = (alternative: Alternative, assumptions: Assumptions): number => {
  switch (alternative) {
    case 'economicAssistance':
      return roundedYearly(assumptions.economicAssistance, assumptions);
    case 'activitySupport':
      return -roundedYearly(taxOnActivitySupport(assumptions), assumptions);
  }
};

const taxOnActivitySupport = (assumptions: Assumptions): number =>
  municipalTax(
    assumptions.activitySupportPerDay * assumptions.activitySupportDays,
    assumptions.basicAllowanceOnActivitySupport,
    assumptions,
  );
