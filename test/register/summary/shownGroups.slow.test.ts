import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Combination, People } from '../../../src/register/summary/groupFigures';
import { shownGroups } from '../../../src/register/summary/shownGroups';

const people = (...rows: readonly (readonly [group: string, size: number])[]): readonly People[] =>
  rows.map(([group, size]) => ({ groups: group.split(' '), size }));

/** Every filter that can be set, and the people that it leaves. */
const everyFigure = (all: readonly People[], most?: number) => {
  const values = [0, 1, 2].map((at) => [null, ...new Set(all.map(({ groups }) => groups[at] ?? ''))]);
  const combinations: Combination[] = values.reduce<(string | null)[][]>((soFar, choices) => soFar.flatMap((one) => choices.map((choice) => [...one, choice])), [[]]);
  const visible = shownGroups(all, most);
  return combinations.map((wanted) => ({
    wanted,
    state: visible(wanted),
    // One bit for each of those who are there.
    members: all.reduce((bits, { groups, size }, one) => (size > 0 && wanted.every((value, at) => value === null || groups[at] === value) ? bits | (1 << one) : bits), 0),
  }));
};
const sizeOf = (all: readonly People[], members: number): number => all.reduce((sum, { size }, one) => (members & (1 << one) ? sum + size : sum), 0);

/** How many of some rows of numbers do not follow from the others. */
const rank = (rows: readonly (readonly number[])[]): number => {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    const lead = left[at];
    if (lead === undefined) continue;
    [left[at], left[found]] = [left[found] ?? lead, lead];
    for (const row of left.slice(found + 1)) {
      const times = (row[column] ?? 0) / (lead[column] ?? 1);
      lead.forEach((value, index) => (row[index] = (row[index] ?? 0) - times * value));
    }
    found += 1;
  }
  return found;
};

const register = fc.array(
  fc.record({ groups: fc.tuple(fc.constantFrom('KLF', 'TF', 'GNU', 'SB'), fc.constantFrom('2024', '2025', '2026'), fc.constantFrom('dialogkrav', 'skarpt krav')).map((groups): readonly string[] => groups), size: fc.integer({ min: 0, max: 9 }) }),
  { maxLength: 14 },
);

describe.each([['of few kinds', undefined], ['of very many kinds', 0]])('whatever a register %s holds', (_, most) => {
  it('no figure shown is of one to four people, and no difference between two shown is', () =>
    fc.assert(
      fc.property(register, (all) => {
        const shown = everyFigure(all, most).filter(({ state }) => state === 'shown');
        const told = shown.map(({ members }) => sizeOf(all, members));
        for (const small of shown) {
          for (const large of shown) if ((small.members & large.members) === small.members) told.push(sizeOf(all, large.members & ~small.members));
        }
        expect(told.filter((size) => size > 0 && size < 5)).toEqual([]);
      }),
      { numRuns: 150 },
    ));

  it('what a shown figure’s hidden groups are together is at least five people', () =>
    fc.assert(
      fc.property(register, fc.integer({ min: 0, max: 2 }), (all, dimension) => {
        const figures = everyFigure(all, most);
        for (const total of figures.filter(({ wanted, state }) => state === 'shown' && wanted[dimension] === null)) {
          const groups = figures.filter(({ wanted }) => wanted[dimension] !== null && wanted.every((value, at) => at === dimension || value === total.wanted[at]));
          const hidden = groups.filter(({ state }) => state === 'hidden');
          const sum = hidden.reduce((people, { members }) => people + sizeOf(all, members), 0);
          expect(hidden.length === 0 || (hidden.length > 1 && sum >= 5)).toBe(true);
        }
      }),
      { numRuns: 100 },
    ));

  it('something is shown where the groups are large', () => {
    const large = people(['KLF 2024 dialogkrav', 9], ['TF 2024 dialogkrav', 8], ['KLF 2025 skarpt', 7], ['TF 2025 skarpt', 6]);
    expect(everyFigure(large, most).filter(({ state }) => state === 'hidden')).toEqual([]);
  });
});

it('no group of one to four people is told by sums and differences of any number of figures', () =>
  fc.assert(
    fc.property(register, (all) => {
      const counts = new Map<string, number>();
      for (const { groups, size } of all) if (size > 0) counts.set(groups.join(), (counts.get(groups.join()) ?? 0) + size);
      const [keys, kinds] = [[...counts.keys()], [...counts.values()]];
      const figures = everyFigure(all).filter(({ state }) => state === 'shown');
      const rows = figures.map(({ wanted }) => keys.map((key) => Number(wanted.every((value, at) => value === null || key.split(',')[at] === value))));
      const known = rank(rows);
      for (let group = 1; group < 1 << kinds.length; group += 1) {
        const size = kinds.reduce((sum, own, kind) => (group & (1 << kind) ? sum + own : sum), 0);
        if (size < 5) expect(rank([...rows, kinds.map((_, kind) => Number((group & (1 << kind)) !== 0))])).toBe(known + 1);
      }
    }),
    { numRuns: 60 },
  ));
