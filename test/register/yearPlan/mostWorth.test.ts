import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostWorth, type Weighed } from '../../../src/register/yearPlan/mostWorth';

const things = (...pairs: readonly (readonly [hours: number, worth: number])[]): readonly Weighed[] => pairs.map(([hours, worth]) => ({ hours, worth }));

describe('what is done within a number of hours', () => {
  it('is everything where the hours are enough', () => expect(mostWorth(things([116, 50], [116, 20]), 232)).toEqual([true, true]));
  it('is nothing where one hour is missing', () => expect(mostWorth(things([116, 50]), 115)).toEqual([false]));
  it('is two that are worth more together than the best one', () => expect(mostWorth(things([100, 60], [50, 40], [50, 40]), 100)).toEqual([false, true, true]));
  it('is what takes no hours, whatever there is', () => expect(mostWorth(things([0, 1], [1, 9]), 0)).toEqual([true, false]));
  it('is never worth nothing or less', () => expect(mostWorth(things([1, 0], [1, -5]), 10)).toEqual([false, false]));
  it('takes the fewer hours of two that are worth the same', () => expect(mostWorth(things([80, 10], [40, 10]), 100)).toEqual([false, true]));
  it('counts halves of hours, and less as a half', () => {
    expect(mostWorth(things([1.5, 1], [1.5, 1]), 3)).toEqual([true, true]);
    expect(mostWorth(things([1.6, 1], [1.5, 1]), 3)).toEqual([false, true]);
  });
  it('is nothing of nothing', () => expect(mostWorth([], 100)).toEqual([]));
});

const thing = fc.record({ hours: fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2), worth: fc.integer({ min: -20, max: 100 }) });

describe('of every combination', () => {
  it('none that fits is worth more', () =>
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 9 }), fc.integer({ min: 0, max: 80 }), (all, hours) => {
        const totals = (flags: readonly boolean[]) => ({
          hours: all.reduce((sum, one, index) => sum + (flags[index] === true ? one.hours : 0), 0),
          worth: all.reduce((sum, one, index) => sum + (flags[index] === true ? one.worth : 0), 0),
        });
        const chosen = totals(mostWorth(all, hours));
        expect(chosen.hours).toBeLessThanOrEqual(hours);
        const others = Array.from({ length: 1 << all.length }, (_, bits) => totals(all.map((_one, index) => (bits & (1 << index)) !== 0)));
        const best = Math.max(...others.filter((other) => other.hours <= hours).map(({ worth }) => worth));
        expect(chosen.worth).toBe(best);
      }),
      { numRuns: 200 },
    ));
});
