import type { RuleBasis } from '../rules/ruleBasis';
import type { Flows, RealFlow, Transfer } from './flow';
import { livelihoodFlows } from './livelihoodFlows';
import { resourceFlows } from './resourceFlows';
import type { Situation } from './situation';
import { taxFlows } from './taxFlows';

/** Every krona of a person's twelve months: between whom, and what comes into being or is used up. */
export const situationFlows = (situation: Situation, basis: RuleBasis): Flows => {
  const transfers: Transfer[] = [];
  const real: RealFlow[] = [];
  let workIncome = 0;
  let taxedBenefit = 0;
  for (const livelihood of situation.livelihoods) {
    const flows = livelihoodFlows(livelihood, basis);
    transfers.push(...flows.transfers);
    real.push(...flows.real);
    workIncome += flows.workIncome;
    taxedBenefit += flows.taxedBenefit;
  }
  transfers.push(...taxFlows(workIncome, taxedBenefit, basis));
  for (const { resource, yearly } of situation.resourceUse) real.push(...resourceFlows(resource, yearly, basis.values));
  return { transfers, real };
};
