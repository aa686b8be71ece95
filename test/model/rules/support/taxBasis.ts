import type { RuleBasis } from '../../../../src/model/rules/ruleBasis';
import { ruleBasisFor } from '../../../../src/model/rules/ruleBasisFor';
import type { RuleKey } from '../../../../src/model/rules/ruleRows';

/** A year's law at table 34's rates: 34 % in all, of which 1.16 is fees (SKV 433, 7.3). */
export const taxBasis = (year: number, changes: Readonly<Partial<Record<RuleKey, number>>> = {}): RuleBasis =>
  ruleBasisFor(undefined, year, { municipalTaxRate: 0.3284, regionalTaxRate: 0, burialFeeRate: 0.0116, churchFeeRate: 0, ...changes });

/** The same, cut to whole kronor whatever the year. */
export const cutToKronor = (basis: RuleBasis): RuleBasis => ({ ...basis, taxSchedule: { ...basis.taxSchedule, cutsToKronor: true } });
