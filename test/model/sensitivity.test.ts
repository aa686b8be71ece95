import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paybackSensitivity } from '../../src/model/sensitivity';

const inputs = (rows: ReturnType<typeof paybackSensitivity>) => rows.map(({ input }) => input);

/** The report's case (lines 502-511): 69 600 × 12 / 175 000 = 4.772571 months. */
const report = paybackSensitivity(69_600, 175_000, 1, 0, 0.5);
const of = (input: string) => report.find((row) => row.input === input);

it('the cost moves the payback as much as itself: 34 800 and 104 400 kr, 2.3863 and 7.1589 months', () => {
  expect(of('cost')).toMatchObject({
    low: 34_800,
    high: 104_400,
    paybackLow: expect.closeTo((34_800 * 12) / 175_000, 10),
    paybackHigh: expect.closeTo((104_400 * 12) / 175_000, 10),
    move: expect.closeTo(4.772571, 6),
  });
});

it('the income moves it more downwards than upwards: 87 500 kr is 9.5451 months, 262 500 kr 3.1817', () => {
  expect(of('yearlyIncome')).toMatchObject({ low: 87_500, high: 262_500, paybackLow: expect.closeTo(9.5451, 4), paybackHigh: expect.closeTo(3.1817, 4) });
});

it('the probability goes in percentage points: from 0 to 50 %, the report’s five and ten months (lines 505-507)', () => {
  expect(of('deadweight')).toMatchObject({ low: 0, high: 0.5, paybackLow: expect.closeTo(4.7726, 4), paybackHigh: expect.closeTo(9.5451, 4) });
});

it('what moves it most comes first; income and persons do the same and stay in order', () => {
  expect(inputs(report)).toEqual(['yearlyIncome', 'persons', 'cost', 'deadweight']);
  expect(inputs(paybackSensitivity(69_600, 43_000, 3, 0.5, 0.25))).toEqual(['deadweight', 'yearlyIncome', 'persons', 'cost']);
});

it('one that takes the payback away moves most: 80 % + 25 percentage points is certain work anyway', () => {
  const [most] = paybackSensitivity(69_600, 175_000, 1, 0.8, 0.25);
  expect(most).toMatchObject({ input: 'deadweight', low: expect.closeTo(0.55, 12), high: 1, paybackHigh: undefined, move: Infinity });
});

it('where certain work anyway leaves no payback, only a lower probability gives one', () => {
  const rows = paybackSensitivity(69_600, 175_000, 1, 1, 0.5);
  expect(rows[0]).toMatchObject({ input: 'deadweight', low: 0.5, high: 1, paybackLow: expect.closeTo(9.5451, 4), paybackHigh: undefined, move: Infinity });
  expect(rows.slice(1).map(({ move }) => move)).toEqual([0, 0, 0]);
});

it('a negative income is tried from the lower to the higher, and never pays back', () => {
  expect(paybackSensitivity(69_600, -12_000, 1, 0, 0.25).find(({ input }) => input === 'yearlyIncome')).toEqual({
    input: 'yearlyIncome', low: -15_000, high: -9_000, paybackLow: undefined, paybackHigh: undefined, move: 0,
  });
});

it('a cost of nothing is paid back at once whatever the rest is', () => {
  expect(paybackSensitivity(0, 175_000, 2, 0.3, 0.2).map(({ move }) => move)).toEqual([0, 0, 0, 0]);
});

it('the order is that of the moves, and a wider span never moves less', () => {
  const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, share, share, share, (cost, income, persons, deadweight, one, other) => {
      const narrow = paybackSensitivity(cost, income, persons, deadweight, Math.min(one, other));
      const wide = paybackSensitivity(cost, income, persons, deadweight, Math.max(one, other));
      for (const rows of [narrow, wide]) expect(rows.every(({ move }, index) => move <= (rows[index - 1]?.move ?? Infinity))).toBe(true);
      for (const { input, move } of narrow) expect(wide.find((row) => row.input === input)?.move ?? 0).toBeGreaterThanOrEqual(move * (1 - 1e-9));
    }),
  );
});
