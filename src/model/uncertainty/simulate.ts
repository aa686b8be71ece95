import { expectedYearlyIncome } from '../expectedYearlyIncome';
import { paybackWithin } from './paybackWithin';
import { randomShares } from './randomShares';
import { misplacedEnds, type Range } from './range';
import { spreadOf, type Spread } from './spread';
import { triangular } from './triangular';
import { yearsInWork } from '../yearsInWork';

/** What is uncertain about a requirement. */
export type UncertainInputs = {
  /** Extra cost, SEK per procurement. */
  readonly cost: Range;
  /** Gross, SEK per month. */
  readonly monthlyWage: Range;
  /** Probability (0 to 1) that the person would have got the work anyway. */
  readonly deadweight: Range;
  /** How many years earlier a person comes into work thanks to the requirement (Payoff 2019, lines 978-980: two to five). */
  readonly delay: Range;
  /** Share still in work each following year. */
  readonly persistence: Range;
};

/** What is not: how many persons, and the discount rate per year, 0 where nothing else is said. */
export type CertainInputs = { readonly persons: number; readonly discountRate?: number };

/** Whose result: what the extra cost is to them, SEK, and what a person's work gives them, SEK per 12 months. */
export type Party = { readonly costOf: (cost: number) => number; readonly incomeAt: (monthlyWage: number) => number };

/**
 * A party's outcome over the years of the delay: income of those who would not have got work anyway and still are in
 * work, less the cost. A forecast.
 */
export type Outcome = {
  /** SEK per procurement. */
  readonly result: Spread;
  /** Months; endless where the cost does not come back within the delay. */
  readonly payback: Spread;
  /** Share of the runs in which the cost comes back within the delay. */
  readonly paidBack: number;
};

/**
 * What the uncertain inputs mean together for a party: so many runs, each with every input drawn from its triangular
 * distribution, independently of the others. With the same seed an input has the same draws for every party, and whatever
 * the other ranges are.
 *
 * @throws RangeError for a range that is out of order, or no runs: a programmer's mistake
 */
export const simulate = (uncertain: UncertainInputs, { persons, discountRate = 0 }: CertainInputs, party: Party, runs: number, seed: number): Outcome => {
  const { cost, monthlyWage, deadweight, delay, persistence } = uncertain;
  if ([cost, monthlyWage, deadweight, delay, persistence].some((range) => misplacedEnds(range).length > 0)) throw new RangeError('A range must go from low over likely to high');
  if (!(runs >= 1)) throw new RangeError(`${runs} runs`);
  const next = randomShares(seed);
  const results = new Float64Array(runs);
  const paybacks = new Float64Array(runs);
  let paidBack = 0;
  for (let run = 0; run < runs; run++) {
    const spent = party.costOf(triangular(cost, next()));
    const yearly = party.incomeAt(triangular(monthlyWage, next()));
    const expected = expectedYearlyIncome(yearly, persons, triangular(deadweight, next()));
    const years = triangular(delay, next());
    const still = triangular(persistence, next());
    const payback = paybackWithin(spent, expected, years, still, discountRate);
    results[run] = expected * yearsInWork(years, still, discountRate) - spent;
    paybacks[run] = payback;
    if (payback < Infinity) paidBack += 1;
  }
  return { result: spreadOf(results), payback: spreadOf(paybacks), paidBack: paidBack / runs };
};
