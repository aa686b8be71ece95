import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../src/register/repair/runs';
import { fewestStrokes, type Stroke } from '../../../src/register/repair/strokes';

const painted = <Value>(first: number, length: number, strokes: readonly Stroke<Value>[]): readonly (Value | undefined)[] => {
  const cells: (Value | undefined)[] = Array.from({ length }, () => undefined);
  for (const { at, length: width, value } of strokes) for (let index = 0; index < width; index += 1) cells[at - first + index] = value;
  return cells;
};

describe('the fewest strokes', () => {
  it('paint over what lies between two of the same', () => {
    expect(fewestStrokes(4, ['a', 'b', 'a'])).toEqual([{ at: 4, length: 3, value: 'a' }, { at: 5, length: 1, value: 'b' }]);
  });
  it('are none for no columns', () => expect(fewestStrokes(0, [])).toEqual([]));
  it('give every column its value, never stray outside, and are no more than the runs', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }), (first, values) => {
        const strokes = fewestStrokes(first, values);
        expect(painted(first, values.length, strokes)).toEqual(values);
        expect(strokes.length).toBeLessThanOrEqual(runs(values.map((value, at) => ({ at, value })), (one, next) => one === next).length);
      }),
    );
  });
});
