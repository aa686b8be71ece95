import { describe, expect, it } from 'vitest';
import { accumulatedNet } from '../../src/model/accumulatedNet';
import { breakEvenDeadweight } from '../../src/model/breakEvenDeadweight';
import { efficiency } from '../../src/model/efficiency';
import { expectedYearlyIncome } from '../../src/model/expectedYearlyIncome';
import { extraCost } from '../../src/model/extraCost';
import { paybackMonths } from '../../src/model/paybackMonths';
import { profit } from '../../src/model/profit';

describe('extra cost', () => {
  it('is hours at their cost and the services bought', () => {
    expect(extraCost(80, 650, 12_000)).toBe(52_000 + 12_000);
  });
});

describe('payback', () => {
  it('has no answer without income, with negative income, or when everybody would have got work anyway', () => {
    expect(paybackMonths(69_600, 0, 1, 0)).toBeUndefined();
    expect(paybackMonths(69_600, -12_000, 1, 0)).toBeUndefined();
    expect(paybackMonths(69_600, 175_000, 1, 1)).toBeUndefined();
  });
  it('is at once when nothing was spent', () => {
    expect(paybackMonths(0, 175_000, 1, 0)).toBe(0);
  });
  it('is when the net turns: 19 months are not enough, 20 are', () => {
    expect(profit(69_600, 43_000, 19, 1, 0)).toBeCloseTo(68_083.33 - 69_600, 2);
    expect(profit(69_600, 43_000, 20, 1, 0)).toBeGreaterThan(0);
  });
});

describe('profit', () => {
  it('is income less cost', () => {
    expect(profit(69_600, 175_000, 12, 1, 0)).toBe(105_400);
    expect(profit(69_600, 175_000, 12, 3, 0.5)).toBe(175_000 * 1.5 - 69_600);
  });
  it('may have a negative income (lines 1912-1913)', () => {
    expect(profit(69_600, -12_000, 12, 1, 0)).toBe(-81_600);
  });
});

describe('expected income', () => {
  it('counts those who would not have got work anyway', () => {
    expect(expectedYearlyIncome(175_000, 3, 0.25)).toBe(393_750);
  });
});

describe('break-even deadweight', () => {
  it('is 0.602286 for twelve months, and at it the profit is nothing', () => {
    const share = breakEvenDeadweight(69_600, 175_000, 12, 1) ?? NaN;
    expect(share).toBeCloseTo(1 - 69_600 / 175_000, 12);
    expect(profit(69_600, 175_000, 12, 1, share)).toBeCloseTo(0, 6);
  });
  it('is negative when not even nobody anyway is enough', () => {
    expect(breakEvenDeadweight(69_600, 43_000, 12, 1)).toBeCloseTo(1 - 69_600 / 43_000, 12);
  });
  it('has no answer without income', () => {
    expect(breakEvenDeadweight(69_600, 0, 12, 1)).toBeUndefined();
  });
});

describe('efficiency', () => {
  it('has no answer without a potential, and is negative for a loss', () => {
    expect(efficiency(120_000, 0)).toBeUndefined();
    expect(efficiency(-60_000, 600_000)).toBe(-0.1);
  });
});

describe('accumulated net', () => {
  it('starts at the cost and has one value for each month', () => {
    const net = accumulatedNet(69_600, 175_000, 12, 1, 0);
    expect(net).toHaveLength(13);
    expect([net[0], net[12]]).toEqual([-69_600, 105_400]);
  });
});
