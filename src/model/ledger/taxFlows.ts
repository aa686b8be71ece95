import { incomeTax } from '../rules/incomeTax';
import type { RuleBasis } from '../rules/ruleBasis';
import type { Actor } from './actors';
import type { FlowKind, Transfer } from './flow';

/**
 * The year's income tax. The municipality and the region have their whole tax: the state bears the reductions, and
 * takes what equalisation takes. Fees are posted on the state, which collects them.
 *
 * @param workIncome SEK per 12 months
 * @param taxedBenefit SEK per 12 months
 */
export const taxFlows = (workIncome: number, taxedBenefit: number, basis: RuleBasis): readonly Transfer[] => {
  if (workIncome + taxedBenefit === 0) return [];
  const tax = incomeTax(workIncome, taxedBenefit, basis);
  const paid = (kind: FlowKind, to: Actor, amount: number): Transfer => ({ kind, from: 'individual', to, amount });
  return [
    paid('municipalTax', 'municipality', tax.municipal),
    { kind: 'equalisation', from: 'municipality', to: 'restOfState', amount: tax.municipal * (1 - basis.values.taxKeptShare) },
    paid('regionalTax', 'region', tax.regional),
    paid('stateTax', 'restOfState', tax.state + tax.pensionContribution + tax.publicServiceFee + tax.burialFee + tax.churchFee),
    {
      kind: 'taxReduction',
      from: 'restOfState',
      to: 'individual',
      amount: tax.pensionReduction + tax.jobTaxCredit + tax.earnedIncomeReduction + tax.regionalReduction,
    },
  ];
};
