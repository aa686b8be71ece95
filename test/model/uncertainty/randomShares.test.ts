import { expect, it } from 'vitest';
import { randomShares } from '../../../src/model/uncertainty/randomShares';

const drawn = (seed: number, count: number): readonly number[] => {
  const next = randomShares(seed);
  return Array.from({ length: count }, next);
};

/** Computed apart, in unbounded whole numbers, from the published three lines of sfc32 and its seeding. */
it.each([
  [0, [1363572419, 145230303, 808754475, 4216505632]],
  [1, [2012149540, 1872316204, 1707632675, 1779833415]],
  [2019, [734522192, 3707478509, 3481838664, 2351004680]],
  [4294967295, [1984736529, 3747275468, 1287205723, 2021412065]],
])('seed %s', (seed, numbers) => {
  expect(drawn(seed, 4)).toEqual(numbers.map((number) => number / 2 ** 32));
});

it('another seed gives other numbers, the same seed the same', () => {
  expect(drawn(7, 50)).toEqual(drawn(7, 50));
  expect(drawn(7, 50).filter((share) => drawn(8, 50).includes(share))).toEqual([]);
});

it('a million fall evenly in a hundred boxes: chi-square with 99 degrees of freedom, 99.9 % of which is below 148.2', () => {
  const boxes = new Array<number>(100).fill(0);
  for (const share of drawn(2019, 1_000_000)) boxes[Math.floor(share * 100)]! += 1;
  const chiSquare = boxes.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(148.2);
  expect(chiSquare).toBeGreaterThan(60);
});

it('one number says nothing of the fifth after it, which is the same input in the next run: correlation within 4 / √n', () => {
  const shares = drawn(2019, 100_000);
  const covariance = shares.slice(5).reduce((sum, share, index) => sum + (share - 0.5) * ((shares[index] ?? 0) - 0.5), 0) / (shares.length - 5);
  expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(shares.length));
});
