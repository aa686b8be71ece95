import type { RuleValues } from './ruleRows';

/** *Arbetsgivaravgifter*, with the general payroll tax: share of the gross wage. */
export const employerContributionRate = (values: RuleValues): number =>
  values.retirementContribution +
  values.survivorContribution +
  values.sicknessContribution +
  values.workInjuryContribution +
  values.parentalContribution +
  values.labourMarketContribution +
  values.generalPayrollTax;

/**
 * What a krona of gross wage costs the employer. Twelve monthly wages already contain the holiday pay.
 *
 * @source socialavgiftslagen (2000:980) 2 kap. 26 §; lag (1990:659) and (1991:687); collective agreements
 */
export const labourCostFactor = (values: RuleValues): number =>
  1 + employerContributionRate(values) + values.occupationalPension * (1 + values.pensionPayrollTax) + values.collectiveInsurance;
