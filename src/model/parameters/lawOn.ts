import { mapValues } from '../mapValues';
import type { RuleKey } from '../rules/ruleRows';
import { activitySupport } from './activitySupport';
import { baseAmounts } from './baseAmounts';
import { basicAllowance } from './basicAllowance';
import { collectiveAgreement } from './collectiveAgreement';
import { communityFees } from './communityFees';
import { type Dated, type DatedValue, valueOn } from './dated';
import { employerContributions } from './employerContributions';
import { housing } from './housing';
import { jobTaxCredit } from './jobTaxCredit';
import { nationalNorm } from './nationalNorm';
import { pensionContribution } from './pensionContribution';
import { publicServiceFee } from './publicServiceFee';
import { sicknessBenefit } from './sicknessBenefit';
import { societalValue } from './societalValue';
import { stateTax } from './stateTax';
import { taxEqualisation } from './taxEqualisation';
import { taxReductions } from './taxReductions';
import { cutsToKronor } from './taxRounding';
import { typicalCase } from './typicalCase';
import { unemploymentBenefit } from './unemploymentBenefit';
import { wageSubsidies } from './wageSubsidies';

/** What is a number and the same in every municipality. */
export type ParameterKey = Exclude<RuleKey, 'municipalTaxRate' | 'regionalTaxRate'>;

/** Every number that the law, a statistic or an assumption gives, in the unit of its row in `ruleRows`. */
export const parameters: Readonly<Record<ParameterKey, Dated<number>>> = {
  ...activitySupport,
  ...baseAmounts,
  ...collectiveAgreement,
  ...communityFees,
  ...employerContributions,
  ...housing,
  ...nationalNorm,
  ...pensionContribution,
  ...publicServiceFee,
  ...sicknessBenefit,
  ...societalValue,
  ...stateTax,
  ...taxEqualisation,
  ...taxReductions,
  ...typicalCase,
  ...unemploymentBenefit,
  ...wageSubsidies,
};

/** What of income tax is a function of income. */
export const taxFunctions = { basicAllowance, jobTaxCredit, cutsToKronor };

type On<T> = T extends Dated<infer Value> ? DatedValue<Value> | undefined : never;

/** What holds on one day; `undefined` where there is no figure. A reform is a changed copy. */
export type Law = Readonly<Record<ParameterKey, DatedValue<number> | undefined>> & {
  readonly [K in keyof typeof taxFunctions]: On<(typeof taxFunctions)[K]>;
};

/** @param day as `2026-01-31` */
export const lawOn = (day: string): Law => ({
  ...mapValues(parameters, (values) => valueOn(values, day)),
  basicAllowance: valueOn(basicAllowance, day),
  jobTaxCredit: valueOn(jobTaxCredit, day),
  cutsToKronor: valueOn(cutsToKronor, day),
});
