import { describe, expect, it } from 'vitest';
import { earnedIncomeReduction } from '../../../src/model/rules/earnedIncomeReduction';
import { taxBasis } from './support/taxBasis';

describe('reduction for earned income (IL 67 kap. 46–48 §§)', () => {
  it.each([
    ['none at 40 000', 2021, 40_000, 0],
    ['0.0075 × 100 = 0.75', 2021, 40_100, 0],
    ['0.0075 × 200 = 1.5', 2021, 40_200, 1],
    ['0.0075 × 400 = 3', 2021, 40_400, 3],
    ['0.0075 × 199 900 = 1 499.25', 2026, 239_900, 1_499],
    ['0.0075 × 200 000 = 1 500', 2026, 240_000, 1_500],
    ['no more', 2026, 240_100, 1_500],
    ['none in 2020', 2020, 300_000, 0],
  ])('%s', (_, year, taxableIncome, expected) => {
    expect(earnedIncomeReduction(taxableIncome, taxBasis(year).values)).toBe(expected);
  });
});
