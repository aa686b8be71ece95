import { describe, expect, it } from 'vitest';
import { stateTax } from '../../../src/model/rules/stateTax';
import { taxBasis } from './support/taxBasis';

describe('state tax (IL 65 kap. 5 §)', () => {
  it.each([
    ['2018: none at the threshold', 2018, 455_300, 0],
    ['20 % of the hundred over it', 2018, 455_400, 20],
    ['at the upper threshold: 0.2 × 207 000', 2018, 662_300, 41_400],
    ['25 % of the hundred over that: 0.2 × 207 100 + 0.05 × 100', 2018, 662_400, 41_425],
    ['2017: 0.2 × 2 547 900 + 0.05 × 2 348 300', 2017, 2_986_800, 626_995],
    ['2019, the last year with two: 0.2 × 309 300 + 0.05 × 110 700', 2019, 800_000, 67_395],
    ['2020: 0.2 × 290 700', 2020, 800_000, 58_140],
    ['2026: none just under the threshold', 2026, 642_900, 0],
    ['nor at it', 2026, 643_000, 0],
    ['0.2 × 100', 2026, 643_100, 20],
  ])('%s', (_, year, taxableIncome, expected) => {
    expect(stateTax(taxableIncome, taxBasis(year).values)).toBe(expected);
  });
});
