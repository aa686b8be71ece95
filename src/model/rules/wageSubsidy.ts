import { employerContributionRate, labourCostFactor } from './labourCost';
import type { SubsidyScheme } from './ruleChoices';
import type { RuleValues } from './ruleRows';

/** What a scheme pays for a wage, at its own share or one that is given: SEK per month. */
type Scheme = (monthlyWage: number, values: RuleValues, share?: number) => number;

/** A share of the wage up to a ceiling, with the employer's contributions on it. */
const shareOfCost = (ownShare: (values: RuleValues) => number, ceiling: (values: RuleValues) => number): Scheme =>
  (monthlyWage, values, share) =>
    (share ?? ownShare(values)) * Math.min(monthlyWage, ceiling(values)) * (1 + employerContributionRate(values));

const schemes: Readonly<Record<SubsidyScheme, Scheme>> = {
  none: (monthlyWage, values, share = 0) => share * monthlyWage * labourCostFactor(values),
  /** Förordning (2017:462). */
  wageSubsidy: shareOfCost((values) => values.wageSubsidyShare, (values) => values.wageSubsidyCeiling),
  /** Förordning (2018:42) 10, 14–17 §§. */
  introductoryJob: shareOfCost((values) => values.introductoryJobShare, (values) => values.introductoryJobCeiling),
  /** Förordning (2018:42), before 2023. */
  extraJob: shareOfCost((values) => values.extraJobShare, (values) => values.extraJobCeiling),
  /** Förordning (2018:43) 11–17 §§: a multiple of the employer's contributions, on the wage up to a ceiling. */
  newStartJob: (monthlyWage, values, share) =>
    (share ?? values.newStartMultiple * employerContributionRate(values)) * Math.min(monthlyWage, values.newStartCeiling),
  /** Förordning (2022:807): the state pays the person, not the employer, whose wage is lower instead. */
  establishmentJob: (monthlyWage, values, share = 0) => share * monthlyWage * labourCostFactor(values),
};

/**
 * What the state pays the employer for a wage; never more than the wage costs.
 *
 * @param share in place of the scheme's own: 0 to 1 of the wage that it counts
 * @returns SEK per month
 */
export const wageSubsidy = (scheme: SubsidyScheme, monthlyWage: number, values: RuleValues, share?: number): number =>
  Math.min(schemes[scheme](monthlyWage, values, share), monthlyWage * labourCostFactor(values));
