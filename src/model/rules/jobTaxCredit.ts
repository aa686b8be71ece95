import { pieceAt } from './pieceAt';
import { roundDown } from './roundDown';
import type { RuleBasis } from './ruleBasis';

/**
 * *Jobbskatteavdrag*, before it is set against the tax: what the schedule has above the basic allowance, at the rate of
 * the municipal income tax; phased out for high incomes to 2024.
 *
 * @param workIncome SEK per year in whole hundreds
 * @param allowance the basic allowance on all income, SEK per year
 * @returns SEK per year
 * @source IL 67 kap. 7 §
 */
export const jobTaxCredit = (workIncome: number, allowance: number, { values, taxSchedule }: RuleBasis): number => {
  const credited = pieceAt(taxSchedule.jobTaxCredit, workIncome, values.priceBaseAmount) - allowance;
  if (credited <= 0) return 0;
  const credit = credited * (values.municipalTaxRate + values.regionalTaxRate);
  const { phaseOut } = taxSchedule;
  const lost = phaseOut === undefined ? 0 : phaseOut.rate * Math.max(0, workIncome - phaseOut.from * values.priceBaseAmount);
  return Math.max(0, roundDown(credit - lost));
};
