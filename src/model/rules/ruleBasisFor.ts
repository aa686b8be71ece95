import { firstRuleYear, lastRuleYear } from '../parameters/dated';
import { lawOn } from '../parameters/lawOn';
import { assumptionTable } from './assumptionTable';
import { type RuleBasis, ruleValues } from './ruleBasis';
import { type RuleChoices, ruleChoices } from './ruleChoices';
import type { RuleKey } from './ruleRows';
import type { TaxSchedule } from './taxSchedule';

export { firstRuleYear, lastRuleYear };

/** Those that nothing is changed in, by name: a formula in ten thousand cells asks for the same. */
const unchanged = new Map<string, RuleBasis>();

/**
 * First principles for a year, with a municipality's tax rates and what a user has changed.
 *
 * @param municipality its own name; its tax rates are missing without one
 * @param year a whole one of those that there are rules for
 * @throws RangeError at another year or an unknown municipality: whoever reads a cell checks both
 */
export const ruleBasisFor = (
  municipality: string | undefined,
  year: number,
  changes: Readonly<Partial<Record<RuleKey, number>>> = {},
  choices: Partial<RuleChoices> = {},
): RuleBasis => {
  const basis = unchangedBasis(municipality, year);
  if (Object.keys(changes).length + Object.keys(choices).length === 0) return basis;
  return { ...basis, values: ruleValues({ ...basis.values, ...changes }), choices: { ...basis.choices, ...choices } };
};

const unchangedBasis = (municipality: string | undefined, year: number): RuleBasis => {
  const name = municipality === undefined ? `${year}` : `${municipality} ${year}`;
  const known = unchanged.get(name);
  if (known) return known;
  if (!Number.isInteger(year) || year < firstRuleYear || year > lastRuleYear) throw new RangeError(`no rules for ${year}`);
  const values: Partial<Record<RuleKey, number>> = {};
  for (const { key, value } of assumptionTable(municipality, year)) if (value !== undefined) values[key] = value;
  const basis: RuleBasis = {
    kind: 'rules',
    name,
    municipality,
    year,
    values: ruleValues(values),
    choices: { subsidyScheme: ruleChoices.subsidyScheme.value, activitySupportPayer: ruleChoices.activitySupportPayer.value },
    taxSchedule: taxScheduleIn(year),
  };
  unchanged.set(name, basis);
  return basis;
};

const taxScheduleIn = (year: number): TaxSchedule => {
  const { basicAllowance, jobTaxCredit, cutsToKronor, earnedIncomeReductionReachesFees } = lawOn(`${year}-01-01`);
  if (!basicAllowance || !jobTaxCredit || !cutsToKronor || !earnedIncomeReductionReachesFees) throw new RangeError(`no income tax for ${year}`);
  return {
    ...jobTaxCredit.value,
    basicAllowance: basicAllowance.value,
    cutsToKronor: cutsToKronor.value,
    earnedIncomeReductionReachesFees: earnedIncomeReductionReachesFees.value,
  };
};
