import { meanAssistance } from '../rules/economicAssistance';
import { isTaxed, monthlyBenefits, type Benefit } from '../rules/monthlyBenefit';
import type { RuleBasis } from '../rules/ruleBasis';
import type { SubsidyScheme } from '../rules/ruleChoices';
import { wageSubsidy } from '../rules/wageSubsidy';
import type { Actor } from './actors';
import type { Flows, RealFlow, Transfer } from './flow';
import { jobFlows } from './jobFlows';
import { resourceFlows } from './resourceFlows';
import type { Livelihood } from './situation';

/** What is posted for a livelihood, and what of it the year's tax is reckoned on. SEK per 12 months. */
export type LivelihoodFlows = Flows & { readonly workIncome: number; readonly taxedBenefit: number };

const noFlows: LivelihoodFlows = { transfers: [], real: [], workIncome: 0, taxedBenefit: 0 };

/** One livelihood of a situation, over the months that it lasts. */
export const livelihoodFlows = (livelihood: Livelihood, basis: RuleBasis): LivelihoodFlows => {
  switch (livelihood.source) {
    case 'wage':
      return job(livelihood, 'none', basis);
    case 'wageSubsidy':
    case 'introductoryJob':
    case 'newStartJob':
    case 'extraJob':
      return job(livelihood, livelihood.source, basis);
    case 'establishmentJob':
      return establishmentJob(livelihood, basis);
    case 'economicAssistance':
      return assistance(livelihood, basis);
    case 'noBenefit':
      return noFlows;
    default:
      return benefit(livelihood, livelihood.source, basis);
  }
};

const over = ({ months, share }: Livelihood, monthly: number): number => monthly * months * share;

const job = (livelihood: Livelihood, scheme: SubsidyScheme, basis: RuleBasis): LivelihoodFlows => {
  const monthly = livelihood.monthly ?? basis.values.monthlyWage;
  const wage = over(livelihood, monthly);
  const subsidy = over(livelihood, wageSubsidy(scheme, monthly, basis.values));
  return { ...jobFlows(wage, subsidy, basis.values), workIncome: wage, taxedBenefit: 0 };
};

/** The employer pays a lower wage; the state pays the person the rest, free of tax. */
const establishmentJob = (livelihood: Livelihood, basis: RuleBasis): LivelihoodFlows => {
  const wage = over(livelihood, livelihood.monthly ?? basis.values.establishmentJobWage);
  const { transfers, real } = jobFlows(wage, 0, basis.values);
  const paid = paidBy('socialInsuranceAgency', 'benefit', over(livelihood, basis.values.establishmentJobBenefit));
  return { transfers: [...transfers, paid], real, workIncome: wage, taxedBenefit: 0 };
};

const assistance = (livelihood: Livelihood, basis: RuleBasis): LivelihoodFlows => {
  const { support, handling } = meanAssistance(basis.values);
  const used: readonly RealFlow[] = resourceFlows('handling', over(livelihood, handling), basis.values);
  return { ...noFlows, transfers: [paidBy('municipality', 'economicAssistance', over(livelihood, livelihood.monthly ?? support))], real: used };
};

const benefit = (livelihood: Livelihood, kind: Benefit, basis: RuleBasis): LivelihoodFlows => {
  const amount = over(livelihood, livelihood.monthly ?? monthlyBenefits[kind](basis.values));
  return { ...noFlows, transfers: [paidBy(payerOf(kind, basis), 'benefit', amount)], taxedBenefit: isTaxed[kind] ? amount : 0 };
};

const payerOf = (kind: Benefit, { choices }: RuleBasis): Actor => {
  if (kind === 'activitySupport') return choices.activitySupportPayer;
  return kind === 'unemploymentBenefit' ? 'restOfState' : 'socialInsuranceAgency';
};

const paidBy = (from: Actor, kind: Transfer['kind'], amount: number): Transfer => ({ kind, from, to: 'individual', amount });
