import { describe, expect, it } from 'vitest';
import { basicAllowance } from '../../../src/model/rules/basicAllowance';
import { jobTaxCredit } from '../../../src/model/rules/jobTaxCredit';
import type { RuleBasis } from '../../../src/model/rules/ruleBasis';
import { taxBasis } from './support/taxBasis';

const credit = (workIncome: number, basis: RuleBasis): number => jobTaxCredit(workIncome, basicAllowance(workIncome, basis), basis);

/** At 32.84 %. */
describe('job tax credit (IL 67 kap. 7 §)', () => {
  it.each([
    [90_000, 11_976],
    [240_000, 26_083],
  ])('2026: the tax authority’s own examples (SKV 433, 2026, 7.5.2): %i gives %i', (workIncome, expected) => {
    expect(credit(workIncome, taxBasis(2026))).toBe(expected);
  });

  // 2026: a price base amount of 59 200.
  it.each([
    ['none on an income that the allowance covers', 25_100, 0],
    ['under 0.91 × 59 200 = 53 872: (53 800 − 25 100) × 0.3284 = 9 425.08', 53_800, 9_425],
    ['over it: (53 872 + 0.3874 × 28 − 25 100) × 0.3284 = 9 452.287', 53_900, 9_452],
    ['under 3.24 × 59 200 = 191 808: (53 872 + 0.3874 × 137 928 − 44 900) × 0.3284 = 20 493.903', 191_800, 20_493],
    ['over it: (1.813 × 59 200 + 0.251 × 92 − 44 900) × 0.3284 = 20 509.464', 191_900, 20_509],
    ['under 8.08 × 59 200 = 478 336: (107 329.6 + 0.251 × 286 492 − 17 400) × 0.3284 = 53 147.958', 478_300, 53_147],
    ['over it: (3.027 × 59 200 − 17 400) × 0.3284 = 53 134.595', 478_400, 53_134],
    ['not phased out since 2025', 3_000_000, 53_134],
  ])('2026, %s', (_, workIncome, expected) => {
    expect(credit(workIncome, taxBasis(2026))).toBe(expected);
  });

  // 2023: 52 500, where two thresholds are whole hundreds.
  it.each([
    ['just under 3.24 × 52 500 = 170 100: (47 775 + 0.3874 × 122 225 − 39 800) × 0.3284 = 18 168.718', 170_000, 18_168],
    ['at it: (47 775 + 0.3874 × 122 325 − 39 800) × 0.3284 = 18 181.441', 170_100, 18_181],
    ['just over: (1.812 × 52 500 + 0.128 × 100 − 39 800) × 0.3284 = 18 174.576', 170_200, 18_174],
    ['at 8.08 × 52 500 = 424 200: (95 130 + 0.128 × 254 100 − 15 400) × 0.3284 = 36 864.476', 424_200, 36_864],
    ['just over: (2.432 × 52 500 − 15 400) × 0.3284 = 36 872.752', 424_300, 36_872],
    ['just under 13.54 × 52 500 = 710 850', 710_800, 36_872],
    ['just over: 36 872.752 − 0.03 × 50 = 36 871.252', 710_900, 36_871],
    ['1 000 000: 36 872.752 − 0.03 × 289 150 = 28 198.252', 1_000_000, 28_198],
    ['gone: 36 872.752 < 0.03 × 1 289 150', 2_000_000, 0],
  ])('2023, %s', (_, workIncome, expected) => {
    expect(credit(workIncome, taxBasis(2023))).toBe(expected);
  });

  it.each([
    ['the last year of the phase-out, under 13.54 × 57 300 = 775 842: (2.608 × 57 300 − 16 800) × 0.3284 = 43 558.451', 2024, 775_800, 43_558],
    ['over it: 43 558.451 − 0.03 × 58', 2024, 775_900, 43_556],
    ['43 558.451 − 0.03 × 99 958 = 40 559.711', 2024, 875_800, 40_559],
    ['the first without: (2.776 × 58 800 − 17 300) × 0.3284 = 47 923.018', 2025, 875_800, 47_923],
  ])('%s', (_, year, workIncome, expected) => {
    expect(credit(workIncome, taxBasis(year))).toBe(expected);
  });

  it('is on work income alone, less the allowance on all income: (53 800 − 37 400) × 0.3284 = 5 385.76', () => {
    expect(jobTaxCredit(53_800, 37_400, taxBasis(2026))).toBe(5_385);
    expect(jobTaxCredit(0, 37_400, taxBasis(2026))).toBe(0);
  });
});
