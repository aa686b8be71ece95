import { describe, expect, it } from 'vitest';
import { roundDown } from '../../../src/model/rules/roundDown';
import { roundHalfDown } from '../../../src/model/rules/roundHalfDown';
import { roundUp } from '../../../src/model/rules/roundUp';

describe('rounding as statutes do', () => {
  it('a whole amount that a product of doubles just misses is whole', () => {
    expect(0.29 * 100 < 29).toBe(true);
    expect(roundDown(0.29 * 100)).toBe(29);
    expect(0.07 * 100 > 7).toBe(true);
    expect(roundUp(100 * (0.07 * 100), 100)).toBe(700);
    expect(0.145 * 100 < 14.5).toBe(true);
    expect(roundHalfDown(0.145 * 100)).toBe(14);
  });
  it('down: 99.99 has 99 whole kronor, and 199 one whole hundred', () => {
    expect(roundDown(99.99)).toBe(99);
    expect(roundDown(199, 100)).toBe(100);
    expect(roundDown(200, 100)).toBe(200);
  });
  it('up: a hundred stays, an öre above it is the next', () => {
    expect(roundUp(25_100, 100)).toBe(25_100);
    expect(roundUp(25_100.01, 100)).toBe(25_200);
  });
  it('to the nearest: a half goes down, an öre more goes up', () => {
    expect(roundHalfDown(7.5)).toBe(7);
    expect(roundHalfDown(7.51)).toBe(8);
    expect(roundHalfDown(3_850, 100)).toBe(3_800);
    expect(roundHalfDown(3_851, 100)).toBe(3_900);
    expect(roundHalfDown(0)).toBe(0);
  });
});
