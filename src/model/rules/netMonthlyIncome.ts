import { incomeTax } from './incomeTax';
import { roundDown } from './roundDown';
import type { RuleBasis } from './ruleBasis';

/** What a month's income is: work, or a taxed benefit, which has no job tax credit. */
export type IncomeKind = 'wage' | 'benefit';

/**
 * A month's income less a twelfth of the tax on twelve of them, cut to whole kronor: as in the tax authority's monthly
 * tables, column 1 for a wage and 5 for a benefit.
 *
 * @returns SEK per month
 * @source Skatteverket, Teknisk beskrivning SKV 433
 */
export const netMonthlyIncome = (monthlyIncome: number, kind: IncomeKind, basis: RuleBasis): number => {
  const yearly = 12 * monthlyIncome;
  const { total } = kind === 'wage' ? incomeTax(yearly, 0, basis) : incomeTax(0, yearly, basis);
  return monthlyIncome - roundDown(total / 12);
};
