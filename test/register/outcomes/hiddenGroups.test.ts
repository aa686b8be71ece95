import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hiddenGroups, smallestGroup } from '../../../src/register/outcomes/hiddenGroups';

it.each([
  ['five people are shown', [5, 9], [false, false]],
  ['four are not, nor the smallest of the others, or the four could be computed', [4, 9, 6], [true, false, true]],
  ['two hidden groups that are five together need no third', [2, 3, 6], [true, true, false]],
  ['two that are four together need one', [2, 2, 6, 8], [true, true, true, false]],
  ['two groups of which one is small are both hidden', [1, 50], [true, true]],
  ['a group of none hides nobody', [0, 4, 7, 9], [false, true, true, false]],
  ['no groups', [], []],
])('%s', (_, sizes, hidden) => expect(hiddenGroups(sizes)).toEqual(hidden));

it('what can be computed from the total is never a group, nor groups, smaller than five', () => {
  fc.assert(fc.property(fc.array(fc.nat(12), { maxLength: 12 }), (sizes) => {
    const hidden = hiddenGroups(sizes);
    const unseen = sizes.filter((_, i) => hidden[i]);
    const sum = unseen.reduce((total, size) => total + size, 0);
    const total = sizes.reduce((all, size) => all + size, 0);
    sizes.forEach((size, i) => expect(hidden[i] === true || size === 0 || size >= smallestGroup).toBe(true));
    // Where everybody is hidden and they are fewer than five, the total is hidden too.
    expect(unseen.length === 0 || (unseen.length > 1 && sum >= smallestGroup) || sum === total).toBe(true);
  }));
});
