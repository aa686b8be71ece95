import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/model/text/formatNumber';

it.each<[number, string]>([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [999, '999'],
  [1_000, '1 000'],
  [22_500.5, '22 500,5'],
  [-1_234_567, '−1 234 567'],
  [0.125, '0,125'],
  [-0.5, '−0,5'],
  [1e-7, '0,0000001'],
  [1.5e-8, '0,000000015'],
  [1e21, '1 000 000 000 000 000 000 000'],
  [-1.25e22, '−12 500 000 000 000 000 000 000'],
  [0.1 + 0.2, '0,30000000000000004'],
])('%d is written "%s"', (value, text) => {
  expect(formatNumber(value)).toBe(text.replace(/ /g, '\u00a0'));
});

it('writes every number in plain digits', () => {
  for (const value of [Number.MIN_VALUE, Number.MAX_VALUE, -Number.EPSILON]) expect(formatNumber(value)).toMatch(/^−?[\d\u00a0]+(,\d+)?$/);
});

it('has no words for what is no number', () => {
  for (const value of [NaN, Infinity]) expect(() => formatNumber(value)).toThrow(RangeError);
});
