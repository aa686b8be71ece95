import type { Alternative } from './alternative';
import type { Assumptions } from './assumptions';
import { municipalTax } from './municipalTax';
import { roundedYearly } from './roundedYearly';

/**
 * What the municipality gains in a year when one person goes from the alternative to a job: tax on the wage, and
 * either the economic assistance that is no longer paid (with its handling), or less the tax on the activity
 * support that the person no longer receives. Each component is rounded as the basis rounds.
 *
 * @param monthlyWage gross, SEK per month
 * @returns SEK per person and 12 months; may be negative
 * @source Payoff 2019, lines 434-459: 175 000 and 43 000 at 22 500
 */
export const municipalIncome = (alternative: Alternative, monthlyWage: number, assumptions: Assumptions): number =>
  roundedYearly(municipalTax(12 * monthlyWage, assumptions.basicAllowanceOnWage, assumptions), assumptions) +
  municipalSaving(alternative, assumptions);

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
