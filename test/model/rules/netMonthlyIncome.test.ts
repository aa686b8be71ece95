import { describe, expect, it } from 'vitest';
import { netMonthlyIncome } from '../../../src/model/rules/netMonthlyIncome';
import { cutToKronor, taxBasis } from './support/taxBasis';

/** From the tax authority's examples of a year (SKV 433, 2026) and the fees of table 34. */
describe('a month’s net', () => {
  it.each([
    ['(44 136 − 18 762 − 708 + 1 184 + 1 559) / 12 = 2 284.08', 15_000, 2_284],
    ['(87 354 − 32 999 − 1 500 + 1 184 + 3 085) / 12 = 4 760.33', 25_000, 4_760],
  ])('of a wage in 2026: %s', (_, wage, tax) => {
    expect(netMonthlyIncome(wage, 'wage', taxBasis(2026))).toBe(wage - tax);
  });

  it.each([
    ['(44 136 − 708 + 1 184 + 1 559) / 12 = 3 847.58', 15_000, 3_847],
    ['(87 354 − 1 500 + 1 184 + 3 085) / 12 = 7 510.25', 25_000, 7_510],
  ])('of a benefit in 2026, which has no job tax credit: %s', (_, benefit, tax) => {
    expect(netMonthlyIncome(benefit, 'benefit', taxBasis(2026))).toBe(benefit - tax);
  });

  it('is all of an income below 0.423 × 59 200 = 25 041.6 a year; above it the pension contribution of 1 800 is due at once', () => {
    expect(netMonthlyIncome(2_087, 'wage', taxBasis(2026))).toBe(2_087); // 25 044, in hundreds 25 000
    expect(netMonthlyIncome(2_100, 'wage', taxBasis(2026))).toBe(2_100 - 150); // (32 + 1 800 − 32 + 1 + 1) / 12 = 150.17
    expect(netMonthlyIncome(0, 'wage', taxBasis(2026))).toBe(0);
  });

  it('to 2018 tax and fee go to the nearest krona: (48 865.92 + 1 726.08) / 12 = 50 592 / 12 = 4 216; cut they would give 4 215', () => {
    expect(netMonthlyIncome(15_000, 'benefit', taxBasis(2018))).toBe(15_000 - 4_216);
    expect(netMonthlyIncome(15_000, 'benefit', cutToKronor(taxBasis(2018)))).toBe(15_000 - 4_215);
  });
});
