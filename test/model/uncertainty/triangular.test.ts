import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactly, misplacedEnds, type Range } from '../../../src/model/uncertainty/range';
import { triangular } from '../../../src/model/uncertainty/triangular';

const shares = Array.from({ length: 100_000 }, (_, index) => (index + 0.5) / 100_000);

/** The report's delay (lines 978-980) with its middle; the report's two probabilities (502-507); a wage; a negative figure. */
it.each<Range>([
  { low: 2, likely: 3.5, high: 5 },
  { low: 0, likely: 0, high: 0.5 },
  { low: 20_000, likely: 27_150, high: 27_150 },
  { low: -3, likely: 1, high: 2 },
])('mean (a + b + c) / 3 and variance (a² + b² + c² − ab − ac − bc) / 18 of %o', ({ low, likely, high }) => {
  const values = shares.map((share) => triangular({ low, likely, high }, share));
  const mean = values.reduce((sum, value) => sum + value) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const width = high - low;
  expect(Math.abs(mean - (low + likely + high) / 3) / width).toBeLessThan(1e-6);
  expect(Math.abs(variance - (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18) / width ** 2).toBeLessThan(1e-6);
});

it('from end to end, and the share below the likely value is its part of the width: 1.5 / 3', () => {
  const delay = { low: 2, likely: 3.5, high: 5 };
  expect([0, 0.5, 1].map((share) => triangular(delay, share))).toEqual([2, 3.5, 5]);
  expect(triangular(delay, 0.1)).toBeCloseTo(2 + Math.sqrt(0.1 * 3 * 1.5), 12);
});

it('a certain figure is itself, to the last digit', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: 0, max: 1, noNaN: true }), (value, share) => {
    expect(triangular(exactly(value), share)).toBe(value);
  }));
});

it('more of the outcomes below is never a lower value, and none lies outside the range', () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(fc.tuple(amount, amount, amount), share, share, (amounts, one, other) => {
    const [low = 0, likely = 0, high = 0] = [...amounts].sort((a, b) => a - b);
    const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) => triangular({ low, likely, high }, each));
    const slack = 1e-12 * Math.max(Math.abs(low), Math.abs(high)) + 2 * Number.MIN_VALUE;
    expect(less).toBeGreaterThanOrEqual(low - slack);
    expect(more).toBeLessThanOrEqual(high + slack);
    expect(more).toBeGreaterThanOrEqual((less ?? NaN) - slack);
  }));
});

it.each<[Range, readonly string[]]>([
  [{ low: 2, likely: 3.5, high: 5 }, []],
  [exactly(1), []],
  [{ low: 4, likely: 3.5, high: 5 }, ['low']],
  [{ low: 2, likely: 6, high: 5 }, ['high']],
  [{ low: 4, likely: 3.5, high: 3 }, ['low', 'high']],
  [{ low: NaN, likely: 3.5, high: Infinity }, ['low', 'high']],
  [{ low: 0, likely: NaN, high: 1 }, ['likely']],
])('%o: %o out of place', (range, ends) => {
  expect(misplacedEnds(range)).toEqual(ends);
});
