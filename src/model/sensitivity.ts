import { paybackMonths } from './paybackMonths';
import { orderedByMove, type Moved } from './uncertainty/orderedByMove';

export type SensitivityInput = 'cost' | 'yearlyIncome' | 'persons' | 'deadweight';

/** An input from `low` to `high`, in its own unit, and what the payback is at each. */
export type SensitivityRow = Moved<SensitivityInput>;

/**
 * What each input of the payback does to it by itself, the one that moves it most first.
 *
 * The cost, the income and the persons are tried at × (1 ± span). The probability is tried at ± span in percentage
 * points, within 0 to 1: a share of it would try nothing at 0, where most calculations stand, and a share of what is
 * left of it would only do once more what the persons do.
 *
 * @param cost SEK per procurement
 * @param yearlyIncome SEK per person and 12 months
 * @param deadweight probability (0 to 1) that the person would have got the work anyway
 * @param span share, 0 to 1: 0.25 is 25 % and 25 percentage points either way
 */
export const paybackSensitivity = (
  cost: number,
  yearlyIncome: number,
  persons: number,
  deadweight: number,
  span: number,
): readonly SensitivityRow[] => {
  const given = { cost, yearlyIncome, persons, deadweight };
  const around = (input: Exclude<SensitivityInput, 'deadweight'>) => {
    const ends = [given[input] * (1 - span), given[input] * (1 + span)];
    return { input, low: Math.min(...ends), high: Math.max(...ends) };
  };
  const tried = [
    around('cost'),
    around('yearlyIncome'),
    around('persons'),
    { input: 'deadweight', low: Math.max(0, deadweight - span), high: Math.min(1, deadweight + span) },
  ] as const;
  return orderedByMove<SensitivityInput>(tried, (input, value) => {
    const at = { ...given, [input]: value };
    return paybackMonths(at.cost, at.yearlyIncome, at.persons, at.deadweight);
  });
};
