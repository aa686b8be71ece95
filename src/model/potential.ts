import { isRuleBasis, type Basis } from './basis';
import { productionValue } from './productionValue';

/**
 * *Potential*: what it costs society in a year that a person does not work: the production missed at the standard
 * wage, and the resources the person uses.
 *
 * @param resourceUse care, handling, justice: SEK per person and 12 months
 * @returns SEK per person and 12 months
 * @source Payoff 2019, lines 471-480, 1923-1935
 */
export const potential = (resourceUse: number, basis: Basis): number =>
  productionValue((isRuleBasis(basis) ? basis.values : basis).potentialMonthlyWage, 0, basis) + resourceUse;
