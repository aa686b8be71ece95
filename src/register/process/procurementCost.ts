import type { Assumptions } from '../../model/assumptions';
import { extraCost } from '../../model/extraCost';
import { keysOf } from '../../model/mapValues';
import { registeredHours } from './registeredHours';
import { steps } from './steps';

/** What the extra cost of a procurement rests on. */
export type CostBasis = 'registered' | 'standard';

export type ProcurementCost = {
  readonly hours: number;
  /** SEK. */
  readonly cost: number;
  readonly basis: CostBasis;
  /** In Swedish: which of the two was used, and how far the registration has come. */
  readonly explanation: string;
};

/**
 * The extra cost of one procurement: its registered hours at the hourly cost; until any hours are registered, the
 * standard of the assumptions. The standard is never split over the steps.
 *
 * @source Payoff 2019, lines 397-423: 116 h × 600 = 69 600
 */
export const procurementCost = (
  rows: Parameters<typeof registeredHours>[0],
  assumptions: Pick<Assumptions, 'hours' | 'hourlyCost'>,
): ProcurementCost => {
  const { total, stepsWithHours } = registeredHours(rows);
  const basis: CostBasis = total > 0 ? 'registered' : 'standard';
  const hours = basis === 'registered' ? total : assumptions.hours;
  const explanation =
    basis === 'registered'
      ? `Registrerade timmar hittills, i ${stepsWithHours} av ${keysOf(steps).length} steg.`
      : 'Schablon: inga timmar är registrerade ännu.';
  return { hours, cost: extraCost(hours, assumptions.hourlyCost, 0), basis, explanation };
};
