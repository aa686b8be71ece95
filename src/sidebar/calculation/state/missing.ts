import { MissingAssumption } from '../../../model/rules/ruleBasis';
import type { RuleKey } from '../../../model/rules/ruleRows';

/** In the place of a result: the assumption that it needs and its basis has no figure for. */
export type Missing = { readonly missing: RuleKey };

/** What is computed, or what it lacks. */
export const ifKnown = <Result>(compute: () => Result): Result | Missing => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof MissingAssumption) return { missing: error.key };
    throw error;
  }
};

export const isMissing = <Result extends object>(result: Result | Missing): result is Missing => 'missing' in result;
