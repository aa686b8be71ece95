import type { Assumptions } from './assumptions';

/**
 * Municipal income tax on a yearly income after a basic allowance; none below it.
 *
 * @param income SEK per year
 * @param allowance SEK per year
 * @returns SEK per year
 * @source reconstruction of the report's 14 000 (line 459) and of 57 000, its 43 000 (line 456) + 14 000: see
 *   `parameters/payoff2019`
 */
export const municipalTax = (
  income: number,
  allowance: number,
  assumptions: Pick<Assumptions, 'municipalTaxRate'>,
): number => Math.max(0, income - allowance) * assumptions.municipalTaxRate;
