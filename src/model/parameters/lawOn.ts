import { mapValues } from '../mapValues';
import type { RuleKey } from '../rules/ruleRows';
import type { Piece } from '../rules/taxSchedule';
import { activitySupport } from './activitySupport';
import { baseAmounts } from './baseAmounts';
import { basicAllowance } from './basicAllowance';
import { collectiveAgreement } from './collectiveAgreement';
import { communityFees } from './communityFees';
import { type Dated, type DatedValue, valueOn } from './dated';
import { employerContributions } from './employerContributions';
import { housing } from './housing';
import { type JobTaxCredit, jobTaxCredit } from './jobTaxCredit';
import { nationalNorm } from './nationalNorm';
import { pensionContribution } from './pensionContribution';
import { publicServiceFee } from './publicServiceFee';
import { sicknessBenefit } from './sicknessBenefit';
import { societalValue } from './societalValue';
import { stateTax } from './stateTax';
import { taxEqualisation } from './taxEqualisation';
import { taxReductions } from './taxReductions';
import { cutsToKronor, earnedIncomeReductionReachesFees } from './taxRounding';
import { typicalCase } from './typicalCase';
import { unemploymentBenefit } from './unemploymentBenefit';
import { wageSubsidies } from './wageSubsidies';

/** What is a number and the same in every municipality. */
export type ParameterKey = Exclude<RuleKey, 'municipalTaxRate' | 'regionalTaxRate'>;

let table: Readonly<Record<ParameterKey, Dated<number>>> | undefined;

/** Every number that the law, a statistic or an assumption gives, in the unit of its row in `ruleRows`. */
export const parameters = (): Readonly<Record<ParameterKey, Dated<number>>> =>
  (table ??= {
    ...activitySupport(),
    ...baseAmounts(),
    ...collectiveAgreement(),
    ...communityFees(),
    ...employerContributions(),
    ...housing(),
    ...nationalNorm(),
    ...pensionContribution(),
    ...publicServiceFee(),
    ...sicknessBenefit(),
    ...societalValue(),
    ...stateTax(),
    ...taxEqualisation(),
    ...taxReductions(),
    ...typicalCase(),
    ...unemploymentBenefit(),
    ...wageSubsidies(),
  });

/** What holds on one day; `undefined` where there is no figure. A reform is a changed copy. */
export type Law = Readonly<Record<ParameterKey, DatedValue<number> | undefined>> & {
  readonly basicAllowance: DatedValue<readonly Piece[]> | undefined;
  readonly jobTaxCredit: DatedValue<JobTaxCredit> | undefined;
  readonly cutsToKronor: DatedValue<boolean> | undefined;
  readonly earnedIncomeReductionReachesFees: DatedValue<boolean> | undefined;
};

/** @param day as `2026-01-31` */
export const lawOn = (day: string): Law => ({
  ...mapValues(parameters(), (values) => valueOn(values, day)),
  basicAllowance: valueOn(basicAllowance(), day),
  jobTaxCredit: valueOn(jobTaxCredit(), day),
  cutsToKronor: valueOn(cutsToKronor(), day),
  earnedIncomeReductionReachesFees: valueOn(earnedIncomeReductionReachesFees(), day),
});
