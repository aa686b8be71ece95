import type { RuleBasis } from './ruleBasis';
import type { RuleKey } from './ruleRows';

/** The same basis, and which of its assumptions are read as it is used. A new one, so that nothing comes from before. */
export const watchedBasis = (basis: RuleBasis): { readonly watched: RuleBasis; readonly read: ReadonlySet<RuleKey> } => {
  const read = new Set<RuleKey>();
  const values = new Proxy(basis.values, {
    get: (own, key: RuleKey) => {
      read.add(key);
      return own[key];
    },
  });
  return { watched: { ...basis, values }, read };
};
