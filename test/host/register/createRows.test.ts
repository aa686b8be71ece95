import { expect, it } from 'vitest';
import { mostAtOnce, type CreateRequest } from '../../../src/contract/rows';
import type { RunAnswer } from '../../../src/host/engine/protocol';
import { office, type Office } from './safety/support/office';

const year = new Date().getFullYear();
const three: CreateRequest = {
  sheet: 'places',
  values: [{ column: 'procurement', after: 'U-2026-001' }, { column: 'place', after: 'praktik' }, { column: 'state', after: 'överenskommen' }, { column: 'agreed', after: '2026-11-02' }],
  times: 3,
};
const callsOf = ({ calls: { cells: _cells, ...counted } }: RunAnswer): number => Object.values(counted).reduce((sum, count) => sum + count, 0);
const ids = (own: Office): readonly unknown[] => own.values('places').slice(1).map(([id]) => id);

it('several rows alike are made in one request, with ids that follow each other; the answer has the first', () => {
  const own = office();
  own.ask('createRow', { ...three, times: 1 });
  expect(own.ask('createRow', three)).toEqual({ kind: 'saved', id: `P-${year}-002`, version: 1 });
  expect(ids(own)).toEqual(['001', '002', '003', '004'].map((number) => `P-${year}-${number}`));
  expect(own.values('places').slice(2).map((row) => row.slice(2, 6).map(String))).toEqual(Array.from({ length: 3 }, () => ['U-2026-001', 'praktik', 'överenskommen', '2026-11-02']));
});

it('each is in the log with all its values, and can be saved at once', () => {
  const own = office();
  own.ask('createRow', three);
  const logged = own.values('log').filter((row) => row.includes(`P-${year}-003`)).length;
  expect(logged).toBe(4);
  const save = own.ask('saveRow', { sheet: 'places', id: `P-${year}-003`, changes: [{ column: 'state', before: 'överenskommen', after: 'tillsatt' }] });
  expect(save).toMatchObject({ kind: 'saved', version: 2 });
});

it('twenty take at most four service calls more than one', () => {
  const own = office();
  const one = callsOf(own.run('askServer', 'createRow', { ...three, times: 1 }));
  const twenty = callsOf(own.run('askServer', 'createRow', { ...three, times: mostAtOnce }));
  console.info(JSON.stringify({ figure: 'service calls: create places', one, twenty }));
  expect(twenty - one).toBeLessThanOrEqual(4);
  expect(ids(own).length).toBe(21);
});

it('sent again because no answer came, they are not made again', () => {
  const own = office();
  const attempt = { key: 'forsok', earlier: null };
  own.ask('createRow', { ...three, attempt });
  expect(own.ask('createRow', { ...three, attempt: { ...attempt, earlier: three.values } })).toMatchObject({ kind: 'saved', id: `P-${year}-001` });
  expect(ids(own).length).toBe(3);
});

it.each([0, mostAtOnce + 1])('%d at once are refused, and nothing is made', (times) => {
  const own = office();
  expect(own.ask('createRow', { ...three, times })).toMatchObject({ kind: 'refused', message: 'Lägg till mellan 1 och 20 rader åt gången.' });
  expect(ids(own)).toEqual([]);
});
