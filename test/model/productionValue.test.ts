import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { potential } from '../../src/model/potential';
import { productionValue } from '../../src/model/productionValue';
import { roundedYearly } from '../../src/model/roundedYearly';

describe('production value', () => {
  it('is 485 000 at 22 500 (line 527) and 585 000 at 27 150 (line 473)', () => {
    expect(productionValue(22_500, 0, payoff2019)).toBe(485_000);
    expect(productionValue(27_150, 0, payoff2019)).toBe(Math.round((27_150 * 485) / 22_500) * 1000);
    expect(productionValue(27_150, 0, payoff2019)).toBe(585_000);
  });
  it('is 194 000 at 80 % subsidy (line 531): 0.40 of it, since only 16 875 of the wage is subsidised', () => {
    expect(productionValue(22_500, 0.8, payoff2019)).toBe(485_000 * (1 - (0.8 * 16_875) / 22_500));
  });
  it('is a fifth at 80 % when the whole wage is below the ceiling', () => {
    expect(productionValue(16_875, 0.8, { ...payoff2019, roundingUnit: 0 })).toBeCloseTo((16_875 / 22_500) * 485_000 * 0.2, 6);
    expect(productionValue(10_000, 1, payoff2019)).toBe(0);
  });
  it('is nothing without a wage', () => {
    expect(productionValue(0, 0.8, payoff2019)).toBe(0);
  });
});

describe('potential', () => {
  it('is the production missed at 27 150 and the resources used (line 1934)', () => {
    expect(potential(0, payoff2019)).toBe(585_000);
    expect(potential(15_000, payoff2019)).toBe(600_000);
  });
});

describe('rounding of yearly amounts', () => {
  it('goes to the nearest thousand (lines 1869-1870), and to none where the unit is 0', () => {
    expect([499, 500, 1_499.99, 56_503].map((kronor) => roundedYearly(kronor, payoff2019))).toEqual([0, 1_000, 1_000, 57_000]);
    expect(roundedYearly(56_503.32, { roundingUnit: 0 })).toBe(56_503.32);
  });
});
