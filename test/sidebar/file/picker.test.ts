import { expect, it } from 'vitest';
import { matchesInWords, matchingProcurements } from '../../../src/sidebar/file/state/matchingProcurements';

const names = [
  { id: 'U-2026-001', name: 'Vinterparken' },
  { id: 'U-2026-002', name: 'Väghyveln' },
  { id: 'U-2026-003', name: 'Städ av Åsparken' },
];
const found = (search: string): readonly string[] => matchingProcurements(names, search).map(({ id }) => id);

it('a procurement is found by parts of its name and id in any order, the latest first', () => {
  expect(found('')).toEqual(['U-2026-003', 'U-2026-002', 'U-2026-001']);
  expect(found('park')).toEqual(['U-2026-003', 'U-2026-001']);
  expect(found('ÅSPARKEN städ')).toEqual(['U-2026-003']);
  expect(found('002 väg')).toEqual(['U-2026-002']);
  expect(found('saltning')).toEqual([]);
});

it('how many there are is said in words', () => {
  expect([0, 1, 12, 51].map(matchesInWords)).toEqual([
    'Ingen upphandling passar. Sök på en del av namnet eller id.',
    '1 upphandling.',
    '12 upphandlingar.',
    '51 upphandlingar. De 50 senaste visas: skriv mer för att hitta rätt.',
  ]);
});
