import type { Assumptions } from './assumptions';
import type { RuleBasis } from './rules/ruleBasis';

/** What a result is computed on: the report's figures, or first principles for a municipality and a year. Never a mix. */
export type Basis = Assumptions | RuleBasis;

export const isRuleBasis = (basis: Basis): basis is RuleBasis => 'year' in basis;
