import { labourCostFactor } from './labourCost';
import type { RuleValues } from './ruleRows';

/**
 * The value of what is produced for a wage: what the employer pays for it, for no employer gains or loses by anyone,
 * and the indirect taxes at an average rate.
 *
 * @param subsidy SEK per month: the lower productivity that it makes up for
 * @returns SEK per month
 * @source Payoff 2019, lines 1890-1903
 */
export const producedValue = (monthlyWage: number, subsidy: number, values: RuleValues): number =>
  (monthlyWage * labourCostFactor(values) - subsidy) * values.indirectTaxFactor;
