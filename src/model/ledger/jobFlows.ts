import { labourCostFactor } from '../rules/labourCost';
import { producedValue } from '../rules/producedValue';
import type { RuleValues } from '../rules/ruleRows';
import type { Actor } from './actors';
import type { Flows, Transfer } from './flow';

/** Which actor each statutory part of the employer's contributions goes to. */
const contributionParts = [
  ['retirementContribution', 'restOfState'],
  ['survivorContribution', 'restOfState'],
  ['sicknessContribution', 'socialInsuranceAgency'],
  ['workInjuryContribution', 'socialInsuranceAgency'],
  ['parentalContribution', 'socialInsuranceAgency'],
  ['labourMarketContribution', 'restOfState'],
  ['generalPayrollTax', 'restOfState'],
] as const satisfies readonly (readonly [keyof RuleValues, Actor])[];

/**
 * What is posted for a job: the wage and what comes on it, the subsidy, and the value that is produced with its
 * indirect taxes. The employer neither gains nor loses (Payoff 2019, lines 1899-1903).
 *
 * @param wage gross, SEK per 12 months
 * @param subsidy to the employer, SEK per 12 months
 */
export const jobFlows = (wage: number, subsidy: number, values: RuleValues): Flows => {
  const fromEmployer = (kind: Transfer['kind'], to: Actor, amount: number): Transfer => ({ kind, from: 'employer', to, amount });
  const cost = wage * labourCostFactor(values) - subsidy;
  const production = producedValue(wage, subsidy, values);
  return {
    transfers: [
      fromEmployer('wage', 'individual', wage),
      ...contributionParts.map(([part, to]) => fromEmployer('employerContribution', to, wage * values[part])),
      fromEmployer('employerContribution', 'restOfState', wage * values.occupationalPension * values.pensionPayrollTax),
      fromEmployer('collectiveInsurance', 'insurers', wage * (values.occupationalPension + values.collectiveInsurance)),
      fromEmployer('indirectTax', 'restOfState', production - cost),
      { kind: 'wageSubsidy', from: 'employmentService', to: 'employer', amount: subsidy },
    ],
    real: [{ kind: 'production', actor: 'employer', amount: production }],
  };
};
