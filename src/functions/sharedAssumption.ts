import type { AssumptionKey } from '../model/assumptions';
import { isRuleBasis, type Basis } from '../model/basis';
import type { RuleKey } from '../model/rules/ruleRows';

/** An assumption that every basis may have: the default of an argument. */
export type SharedAssumption = AssumptionKey & RuleKey;

/** Its value; `undefined` where a rule basis has no figure for it. */
export const sharedAssumption = (basis: Basis, key: SharedAssumption): number | undefined => {
  if (!isRuleBasis(basis)) return basis[key];
  return Object.prototype.propertyIsEnumerable.call(basis.values, key) ? basis.values[key] : undefined;
};
