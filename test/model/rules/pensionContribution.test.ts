import { describe, expect, it } from 'vitest';
import { pensionContribution } from '../../../src/model/rules/pensionContribution';
import { taxBasis } from './support/taxBasis';

describe('general pension contribution (lag 1994:1744)', () => {
  it('2026: the tax authority’s own example (SKV 433, 2026): 181 200 gives 12 700', () => {
    expect(pensionContribution(181_200, taxBasis(2026).values)).toBe(12_700);
  });

  it.each([
    ['none below 0.423 × 59 200 = 25 041.6', 25_000, 0],
    ['over it: 0.07 × 25 100 = 1 757', 25_100, 1_800],
    ['50 goes down: 0.07 × 55 000 = 3 850', 55_000, 3_800],
    ['0.07 × 672 100 = 47 047', 672_100, 47_000],
    ['0.07 × 672 200 = 47 054', 672_200, 47_100],
    ['under 8.07 × 83 400 = 673 038', 673_000, 47_100],
    ['0.07 × 673 038 = 47 112.66', 673_100, 47_100],
    ['no more', 2_000_000, 47_100],
  ])('2026, %s', (_, income, expected) => {
    expect(pensionContribution(income, taxBasis(2026).values)).toBe(expected);
  });

  it('is due at the floor: 0.423 × 100 000 = 42 300, 0.07 × 42 300 = 2 961', () => {
    const { values } = taxBasis(2026, { priceBaseAmount: 100_000 });
    expect(pensionContribution(42_200, values)).toBe(0);
    expect(pensionContribution(42_300, values)).toBe(3_000);
  });

  // 0.07 × 8.07 × the income base amount: 61 500, 62 500, 64 400, 66 800, 68 200, 71 000, 74 300, 76 200, 80 600, 83 400.
  it.each([
    [2017, 34_700], [2018, 35_300], [2019, 36_400], [2020, 37_700], [2021, 38_500],
    [2022, 40_100], [2023, 42_000], [2024, 43_000], [2025, 45_500], [2026, 47_100],
  ])('%i: at most %i', (year, expected) => {
    expect(pensionContribution(1_000_000, taxBasis(year).values)).toBe(expected);
  });
});
