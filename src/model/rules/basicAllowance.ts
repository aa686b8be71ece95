import { pieceAt } from './pieceAt';
import { roundUp } from './roundUp';
import type { RuleBasis } from './ruleBasis';

/**
 * *Grundavdrag*, up to a whole hundred and never more than the income.
 *
 * @param determinedIncome *fastställd förvärvsinkomst*, SEK per year in whole hundreds
 * @returns SEK per year
 * @source IL 63 kap. 2, 3 and 5 §§
 */
export const basicAllowance = (determinedIncome: number, { values, taxSchedule }: RuleBasis): number =>
  Math.min(roundUp(pieceAt(taxSchedule.basicAllowance, determinedIncome, values.priceBaseAmount), 100), determinedIncome);
