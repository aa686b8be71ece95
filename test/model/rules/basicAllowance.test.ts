import { describe, expect, it } from 'vitest';
import { basicAllowance } from '../../../src/model/rules/basicAllowance';
import { taxBasis } from './support/taxBasis';

describe('basic allowance (IL 63 kap. 3 §)', () => {
  it.each([
    [120_000, 37_400],
    [324_000, 31_600],
  ])('2026: the tax authority’s own examples (SKV 433, 2026): %i gives %i', (income, allowance) => {
    expect(basicAllowance(income, taxBasis(2026))).toBe(allowance);
  });

  // 2026: a price base amount of 59 200.
  it.each([
    ['no income', 0, 0],
    ['no more than the income', 25_000, 25_000],
    ['0.423 × 59 200 = 25 041.6', 25_100, 25_100],
    ['under 0.99 × 59 200 = 58 608', 58_600, 25_100],
    ['over it: 25 041.6 + 0.2 × 92 = 25 060', 58_700, 25_100],
    ['25 041.6 + 0.2 × 292 = 25 100, whole as it is', 58_900, 25_100],
    ['25 041.6 + 0.2 × 392 = 25 120', 59_000, 25_200],
    ['under 2.72 × 59 200 = 161 024: 25 041.6 + 0.2 × 102 392 = 45 520', 161_000, 45_600],
    ['over it: 0.77 × 59 200 = 45 584', 161_100, 45_600],
    ['under 3.11 × 59 200 = 184 112', 184_100, 45_600],
    ['over it: 45 584 − 0.1 × 788 = 45 505.2', 184_900, 45_600],
    ['45 584 − 0.1 × 888 = 45 495.2', 185_000, 45_500],
    ['45 584 − 0.1 × 281 788 = 17 405.2', 465_900, 17_500],
    ['under 7.88 × 59 200 = 466 496: 45 584 − 0.1 × 282 288 = 17 355.2', 466_400, 17_400],
    ['over it: 0.293 × 59 200 = 17 345.6', 466_500, 17_400],
    ['the same on any higher income', 5_000_000, 17_400],
  ])('2026, %s', (_, income, allowance) => {
    expect(basicAllowance(income, taxBasis(2026))).toBe(allowance);
  });

  // 2023: 52 500, where two thresholds are whole hundreds.
  it.each([
    ['just under 2.72 × 52 500 = 142 800: 22 207.5 + 0.2 × 90 725 = 40 352.5', 142_700, 40_400],
    ['at it: 22 207.5 + 0.2 × 90 825 = 40 372.5', 142_800, 40_400],
    ['just over: 0.77 × 52 500 = 40 425', 142_900, 40_500],
    ['just under 7.88 × 52 500 = 413 700: 40 425 − 0.1 × 250 325 = 15 392.5', 413_600, 15_400],
    ['at it: 40 425 − 0.1 × 250 425 = 15 382.5', 413_700, 15_400],
    ['just over: 0.293 × 52 500 = 15 382.5', 413_800, 15_400],
  ])('2023, %s', (_, income, allowance) => {
    expect(basicAllowance(income, taxBasis(2023))).toBe(allowance);
  });

  it('the lowest of 2018, 0.293 × 45 500 = 13 331.5, is the report’s 13 400', () => {
    expect(basicAllowance(400_000, taxBasis(2018))).toBe(13_400);
  });
});
