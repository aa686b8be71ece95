import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../../src/model/assumptions';
import { municipalIncome } from '../../../src/model/municipalIncome';
import { productionValue } from '../../../src/model/productionValue';
import { societalCost } from '../../../src/model/societalCost';
import { exactly, type Range } from '../../../src/model/uncertainty/range';
import { simulate, type Party, type UncertainInputs } from '../../../src/model/uncertainty/simulate';

const municipality = (alternative: 'economicAssistance' | 'activitySupport'): Party => ({
  costOf: (cost) => cost,
  incomeAt: (wage) => municipalIncome(alternative, wage, payoff2019),
});
const society: Party = {
  costOf: (cost) => societalCost(cost, payoff2019),
  incomeAt: (wage) => productionValue(wage, 0, payoff2019),
};

const certain: UncertainInputs = { cost: exactly(69_600), monthlyWage: exactly(22_500), deadweight: exactly(0), delay: exactly(2), persistence: exactly(1) };
const onePerson = { persons: 1 };

describe('without uncertainty', () => {
  /** The report's incomes of a delay of two and five years (lines 982-989). */
  it.each([
    ['försörjningsstöd', municipality('economicAssistance'), 350_000, 875_000],
    ['aktivitetsstöd', municipality('activitySupport'), 86_000, 215_000],
    ['samhället', society, 970_000, 2_425_000],
  ])('%s: the report’s figures exactly', (_, party, two, five) => {
    for (const [years, income] of [[2, two], [5, five]] as const) {
      const { result } = simulate({ ...certain, cost: exactly(0), delay: exactly(years) }, onePerson, party, 100, 1);
      expect([result.mean, result.p5, result.p10, result.median, result.p90, result.p95]).toEqual(new Array(6).fill(income));
    }
  });

  it('the cost and the payback as in the golden table: 69 600 kr, 4.7726 and 19.4233 months', () => {
    const assistance = simulate(certain, onePerson, municipality('economicAssistance'), 10, 1);
    expect(assistance.result.median).toBe(350_000 - 69_600);
    expect(assistance.payback.median).toBeCloseTo(4.7726, 4);
    expect(simulate(certain, onePerson, municipality('activitySupport'), 10, 1).payback.median).toBeCloseTo(19.4233, 4);
    expect(simulate(certain, onePerson, society, 10, 1).payback.median).toBeCloseTo(2.1427, 4);
  });

  it('three persons, half of whom would have got work anyway, a fifth gone the second year, 5 % discount: 175 000 × 1.5 × (1 + 0.8 / 1.05) − 69 600', () => {
    const { result } = simulate({ ...certain, deadweight: exactly(0.5), persistence: exactly(0.8) }, { persons: 3, discountRate: 0.05 }, municipality('economicAssistance'), 10, 1);
    expect(result.median).toBeCloseTo(175_000 * 1.5 * (1 + 0.8 / 1.05) - 69_600, 6);
  });

  it('a delay that ends before the cost has come back: nothing is paid back, and the loss is what is left', () => {
    const { result, payback, paidBack } = simulate({ ...certain, delay: exactly(1) }, onePerson, municipality('activitySupport'), 10, 1);
    expect([result.median, payback.median, paidBack]).toEqual([43_000 - 69_600, Infinity, 0]);
  });
});

describe('with one uncertain input the percentiles are known', () => {
  /** Two to five years, the middle most likely: P10 = 2 + √(0.1 × 3 × 1.5) = 2.6708 years, P90 = 4.3292, P5 = 2.4743, P95 = 4.5257. */
  const { result } = simulate({ ...certain, cost: exactly(0), delay: { low: 2, likely: 3.5, high: 5 } }, onePerson, municipality('economicAssistance'), 100_000, 2019);

  it.each<['p5' | 'p10' | 'median' | 'p90' | 'p95', number]>([
    ['p5', 2 + Math.sqrt(0.05 * 4.5)],
    ['p10', 2 + Math.sqrt(0.1 * 4.5)],
    ['median', 3.5],
    ['p90', 5 - Math.sqrt(0.1 * 4.5)],
    ['p95', 5 - Math.sqrt(0.05 * 4.5)],
  ])('%s of the delay: 175 000 × %s years, within a hundredth of a year', (name, years) => {
    expect(Math.abs(result[name] / 175_000 - years)).toBeLessThan(0.01);
  });

  it('the mean is that of the triangular distribution: 3.5 years, sd 0.612 / √100 000', () => {
    expect(Math.abs(result.mean / 175_000 - 3.5)).toBeLessThan((4 * Math.sqrt(1.5 ** 2 / 6)) / Math.sqrt(100_000));
  });

  it('the share that pays back: a delay of 0 to 1 year against 69 600 / 175 000 = 0.3977 years is 1 − 2 × 0.3977² = 0.6837', () => {
    const { paidBack, payback } = simulate({ ...certain, delay: { low: 0, likely: 0.5, high: 1 } }, onePerson, municipality('economicAssistance'), 100_000, 2019);
    expect(Math.abs(paidBack - 0.68365)).toBeLessThan(4 * Math.sqrt((0.684 * 0.316) / 100_000));
    expect([payback.median, payback.p90]).toEqual([expect.closeTo(4.7726, 4), Infinity]);
  });
});

it('the mean of independent inputs is the product of their means: 175 000 × 3.5 × (1 − 0.5 / 3) − 69 600', () => {
  const { result } = simulate(
    { ...certain, cost: { low: 52_200, likely: 69_600, high: 87_000 }, deadweight: { low: 0, likely: 0, high: 0.5 }, delay: { low: 2, likely: 3.5, high: 5 } },
    onePerson, municipality('economicAssistance'), 100_000, 2019,
  );
  expect(Math.abs(result.mean - (175_000 * 3.5 * (1 - 0.5 / 3) - 69_600)) / 175_000).toBeLessThan(0.01);
});

describe('the same draws', () => {
  const ranges: UncertainInputs = {
    cost: { low: 52_200, likely: 69_600, high: 87_000 },
    monthlyWage: { low: 20_000, likely: 22_500, high: 27_150 },
    deadweight: { low: 0, likely: 0.2, high: 0.5 },
    delay: { low: 2, likely: 3.5, high: 5 },
    persistence: { low: 0.6, likely: 0.9, high: 1 },
  };

  it('the same seed gives the same outcome, another seed about the same', () => {
    const party = municipality('economicAssistance');
    const first = simulate(ranges, onePerson, party, 10_000, 1);
    expect(simulate(ranges, onePerson, party, 10_000, 1)).toEqual(first);
    const other = simulate(ranges, onePerson, party, 10_000, 2);
    expect(other.result.median).not.toBe(first.result.median);
    expect(other.result.median / first.result.median).toBeCloseTo(1, 1);
  });

  it('the order in which the inputs are given changes nothing', () => {
    const { cost, monthlyWage, deadweight, delay, persistence } = ranges;
    const reordered = { persistence, delay, deadweight, monthlyWage, cost };
    expect(simulate(reordered, onePerson, society, 1_000, 3)).toEqual(simulate(ranges, onePerson, society, 1_000, 3));
  });
});

describe('a wider range', () => {
  const linear: Party = { costOf: (cost) => cost, incomeAt: (wage) => 7 * wage };
  const widthOf = (inputs: UncertainInputs): number => {
    const { result } = simulate(inputs, onePerson, linear, 500, 11);
    return result.p90 - result.p10;
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  /** From `least` to `most`, and one inside it with the same likely value. */
  const nested = (least: number, most: number): fc.Arbitrary<readonly [inner: Range, outer: Range]> =>
    fc.tuple(fc.tuple(share, share, share), share, share).map(([shares, down, up]) => {
      const [low = 0, likely = 0, high = 0] = [...shares].sort((a, b) => a - b).map((each) => least + each * (most - least));
      return [{ low: likely - down * (likely - low), likely, high: likely + up * (high - likely) }, { low, likely, high }];
    });

  it.each<[keyof UncertainInputs, number, number]>([
    ['cost', 0, 200_000],
    ['monthlyWage', 15_000, 40_000],
    ['deadweight', 0, 1],
    ['delay', 0, 10],
  ])('of %s alone never gives a narrower interval', (input, least, most) => {
    fc.assert(fc.property(nested(least, most), ([inner, outer]) => {
      const [narrow, wide] = [inner, outer].map((range) => widthOf({ ...certain, [input]: range }));
      expect(wide).toBeGreaterThanOrEqual((narrow ?? NaN) - 1e-4);
    }));
  });

  it('may give a narrower one where two inputs are multiplied: a probability that may be anything lowers the income that the delay spreads', () => {
    const spreadDelay = { ...certain, delay: { low: 0, likely: 2.5, high: 5 } };
    expect(widthOf({ ...spreadDelay, deadweight: { low: 0, likely: 0, high: 1 } })).toBeLessThan(widthOf(spreadDelay));
  });
});

it('a range out of order, or no runs, is a programmer’s mistake', () => {
  const party = municipality('economicAssistance');
  expect(() => simulate({ ...certain, delay: { low: 3, likely: 2, high: 5 } }, onePerson, party, 10, 1)).toThrow(RangeError);
  expect(() => simulate(certain, onePerson, party, 0, 1)).toThrow(RangeError);
});
