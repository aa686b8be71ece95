import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paybackMonths } from '../../src/model/paybackMonths';
import { paybackWithin } from '../../src/model/uncertainty/paybackWithin';
import { yearsInWork } from '../../src/model/yearsInWork';

it.each([
  ['all still in work', 5, 1, 0, 5],
  ['a part of a year', 2.5, 1, 0, 2.5],
  ['four of five still in work each year: 1 + 0.8 + 0.64', 3, 0.8, 0, 2.44],
  ['half of the third year: 1 + 0.8 + 0.64 / 2', 2.5, 0.8, 0, 2.12],
  ['nobody after the first year', 5, 0, 0, 1],
  ['discounted by 5 %: 1 + 1 / 1.05 + 1 / 1.1025', 3, 1, 0.05, 1 + 1 / 1.05 + 1 / 1.1025],
  ['no years', 0, 1, 0, 0],
])('%s', (_, years, persistence, discountRate, counted) => {
  expect(yearsInWork(years, persistence, discountRate)).toBeCloseTo(counted, 12);
});

it('the geometric sum (1 − qⁿ) / (1 − q) for whole years', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true }), (years, persistence, rate) => {
    const q = persistence / (1 + rate);
    expect(yearsInWork(years, persistence, rate)).toBeCloseTo((1 - q ** years) / (1 - q), 9);
  }));
});

it('the payback with a fifth gone each year: 175 000, then 140 000 a year: 250 000 after 12 + 12 × 75 000 / 140 000 months', () => {
  expect(paybackWithin(250_000, 175_000, 5, 0.8, 0)).toBeCloseTo(12 + (12 * 75_000) / 140_000, 12);
});

it('endless where the delay ends first, where there is no income, and where too few are left; at once where nothing was spent', () => {
  expect(paybackWithin(69_600, 43_000, 1.5, 1, 0)).toBe(Infinity);
  expect(paybackWithin(69_600, 0, 5, 1, 0)).toBe(Infinity);
  expect(paybackWithin(69_600, -12_000, 5, 1, 0)).toBe(Infinity);
  expect(paybackWithin(69_600, 30_000, 40, 0.5, 0)).toBe(Infinity);
  expect(paybackWithin(0, 0, 0, 1, 0)).toBe(0);
});

it('the same as the payback of the report where all are still in work, and at it the income is the cost', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(fc.property(amount, amount, fc.double({ min: 0.5, max: 1, noNaN: true }), (cost, income, persistence) => {
    const whole = paybackWithin(cost, income, 40, 1, 0);
    const plain = paybackMonths(cost, income, 1, 0) ?? NaN;
    expect(whole / plain).toBeCloseTo(plain <= 480 ? 1 : Infinity, 9);
    const months = paybackWithin(cost, income, 40, persistence, 0);
    if (months < Infinity) expect((income * yearsInWork(months / 12, persistence, 0)) / cost).toBeCloseTo(1, 9);
    else expect(income * yearsInWork(40, persistence, 0)).toBeLessThan(cost * (1 + 1e-9));
  }));
});
