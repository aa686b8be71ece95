import { describe, expect, it } from 'vitest';
import type { People } from '../../../src/register/summary/groupFigures';
import { shownGroups } from '../../../src/register/summary/shownGroups';

const people = (...rows: readonly (readonly [group: string, size: number])[]): readonly People[] =>
  rows.map(([group, size]) => ({ groups: group.split(' '), size }));

describe('a filter’s outcome', () => {
  it('is shown for five people, and not for four', () => {
    expect(shownGroups(people(['KLF', 5]))([null])).toBe('shown');
    expect(shownGroups(people(['KLF', 4]))([null])).toBe('hidden');
  });
  it('is not shown where all but one to four people belong to it', () => {
    const visible = shownGroups(people(['KLF', 10], ['TF', 3]));
    expect([visible([null]), visible(['KLF']), visible(['TF'])]).toEqual(['shown', 'hidden', 'hidden']);
  });
  it('is shown where the others are five together, hidden two by two', () => {
    const visible = shownGroups(people(['KLF', 10], ['TF', 3], ['GNU', 2]));
    expect([visible(['KLF']), visible(['TF']), visible(['GNU'])]).toEqual(['shown', 'hidden', 'hidden']);
  });
  it('of a department and year is hidden where the year’s others are three', () => {
    const visible = shownGroups(people(['KLF 2024', 10], ['KLF 2025', 10], ['TF 2024', 3], ['TF 2025', 10]));
    expect(visible([null, null])).toBe('shown');
    expect(visible(['TF', '2024'])).toBe('hidden');
    expect(visible(['KLF', '2024'])).toBe('hidden');
    // TF less 2025 would be the three.
    expect(visible(['TF', '2025'])).toBe('hidden');
  });
  it('that is the same people as a hidden one is hidden too', () => {
    const visible = shownGroups(people(['KLF 2024', 12], ['TF 2025', 9], ['GNU 2025', 2]));
    expect([visible(['TF', null]), visible(['TF', '2025']), visible(['GNU', null])]).toEqual(['hidden', 'hidden', 'hidden']);
    expect(visible([null, '2025'])).toBe('shown');
  });
  it('is not hidden only because something wider is', () => {
    // 3 planned, 9 under way: both hidden. Of the nine, the department with six is shown by itself.
    const visible = shownGroups(people(['TF genomförande', 6], ['SB planerad', 3], ['KLF genomförande', 3]));
    expect([visible([null, 'genomförande']), visible([null, 'planerad']), visible(['TF', null]), visible(['TF', 'genomförande'])]).toEqual(['hidden', 'hidden', 'shown', 'shown']);
  });
  it('without people is empty, not hidden', () => expect(shownGroups(people(['KLF', 5]))(['TF'])).toBe('empty'));
});
