import { isRuleBasis, type Basis } from '../model/basis';
import { MissingAssumption, type RuleBasis } from '../model/rules/ruleBasis';
import type { Computation, Refusal } from './sheetFunction';
import { missingAssumption } from './texts/missingAssumption';

/** A function's computation where a figure that a rule basis does not have is an answer in words. THE place that catches it. */
export const computeOn = <Result>(declared: Computation<Result>, basis: Basis): Computation<Result> =>
  isRuleBasis(basis) ? guarded(declared, basis) : declared;

const guarded = <Result>(declared: Computation<Result>, basis: RuleBasis): Computation<Result> => ({
  compute: (first, second, third, fourth, fifth): Result | Refusal => {
    try {
      return declared.compute(first, second, third, fourth, fifth);
    } catch (error) {
      if (error instanceof MissingAssumption) return missingAssumption(error.key, basis);
      throw error;
    }
  },
});
