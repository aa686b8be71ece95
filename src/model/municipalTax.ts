import type { Assumptions } from './assumptions';

/**
 * Municipal income tax on a yearly income after a basic allowance; none below it.
 *
 * @param income SEK per year
 * @param allowance SEK per year
 * @returns SEK per year
 * @source reconstruction of the report's 57 000 and 14 000 (lines 449, 456, 459): see `parameters/payoff2019`
 */
export const municipalTax = (
  income: number,
  allowance: number,
  assumptions: Pick<Assumptions, 'municipalTaxRate'>,
): number => Math.max(0, income - allowance) * assumptions.municipalTaxRate;
