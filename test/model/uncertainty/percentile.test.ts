import { expect, it } from 'vitest';
import { countedBetween } from '../../../src/model/uncertainty/countedBetween';
import { percentile } from '../../../src/model/uncertainty/percentile';

const four = Float64Array.of(10, 20, 30, 40);

/** As PERCENTIL.INK: the place is (n − 1) × share, so 0.1 of four is 10 + 0.3 × 10. */
it.each([[0, 10], [0.1, 13], [0.5, 25], [0.9, 37], [1, 40]])('%s of 10, 20, 30 and 40 is %s', (share, value) => {
  expect(percentile(four, share)).toBeCloseTo(value, 12);
});

it('one value is every percentile, and an endless one is not mixed with the rest', () => {
  expect(percentile(Float64Array.of(7), 0.9)).toBe(7);
  expect(percentile(Float64Array.of(1, 2, Infinity), 0.5)).toBe(2);
  expect(percentile(Float64Array.of(1, 2, Infinity), 0.75)).toBe(Infinity);
  expect(percentile(Float64Array.of(1, Infinity, Infinity), 0.9)).toBe(Infinity);
});

it('counts between edges: the lower edge is counted in, the last upper one too', () => {
  expect(countedBetween(four, [0, 10, 20, 40])).toEqual([0, 1, 3]);
  expect(countedBetween(Float64Array.of(5, 5, 5), [0, 5, 10])).toEqual([0, 3]);
  expect(countedBetween(four, [15, 25])).toEqual([1]);
});
