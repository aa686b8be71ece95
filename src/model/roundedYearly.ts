import type { Assumptions } from './assumptions';

/**
 * A yearly amount as the basis states it: in whole thousands of kronor.
 *
 * @source Payoff 2019, lines 1869-1870
 */
export const roundedYearly = (kronor: number, assumptions: Pick<Assumptions, 'roundingUnit'>): number =>
  assumptions.roundingUnit === 0 ? kronor : Math.round(kronor / assumptions.roundingUnit) * assumptions.roundingUnit;
