import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { payoff2019Parameters } from '../../../src/model/parameters/payoff2019';

const keys = keysOf(payoff2019Parameters);

describe('the figures of Payoff 2019', () => {
  it.each(keys)('%s has a name, a unit and a source, and lies within its own limits', (key) => {
    const { name, unit, source, value, minimum, maximum } = payoff2019Parameters[key];
    expect([name, unit, source].every((text) => text.trim() !== '')).toBe(true);
    expect(value).toBeGreaterThanOrEqual(minimum);
    expect(value).toBeLessThanOrEqual(maximum);
  });
  it('have names of their own', () => {
    expect(new Set(keys.map((key) => payoff2019Parameters[key].name.toLowerCase())).size).toBe(keys.length);
  });
});
