import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshRegister, type RegisterHost } from './support/registerHost';

const sheet = 'Upphandlingar';
const hours: Readonly<Record<string, number>> = { 'U-2026-001': 10, 'U-2026-002': 0, 'U-2026-003': 7.5, 'U-2026-004': 0 };
const ids = Object.keys(hours);

const filled = (): RegisterHost => {
  const own = freshRegister();
  own.write(sheet, 2, 1, ids.map((id, index) => [id, '', `Upphandling ${String.fromCharCode(68 - index)}`]));
  own.write('Steg', 2, 3, [['U-2026-001', '', '', '', 4], ['U-2026-003', '', '', '', 7.5], ['U-2026-001', '', '', '', 6]]);
  return own;
};

/** What somebody does in the sheet, at some place among the cells in use. */
const acts: Readonly<Record<string, (own: RegisterHost, place: number) => void>> = {
  sort: (own, place) => {
    const rows = own.rows(sheet);
    const header = rows.findIndex((row) => row.includes('Version'));
    const width = rows[header]?.length ?? 0;
    own.sort(sheet, 1 + (place % width), [header + 2, rows.length + 3], width, place % 2 === 0 ? 'asc' : 'desc');
  },
  insertRow: (own, place) => own.insert(sheet, 'ROW', 1 + (place % (own.rows(sheet).length + 1))),
  insertColumn: (own, place) => own.insert(sheet, 'COL', 1 + (place % 47)),
  moveColumn: (own, place) => own.moveColumn(sheet, 1 + (place % 46), 1 + ((place * 7) % 46)),
  repair: (own) => expect(own.repair()).toMatchObject({ ok: true }),
};

it('whatever people do, in whatever order, every procurement keeps its own hours and cost', () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(500)), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(deeds, (all) => {
      const own = filled();
      for (const [name, place] of all) {
        // The header is found among the first ten rows.
        if (name !== 'insertRow' || own.rows(sheet).findIndex((row) => row.includes('Version')) < 9) acts[name]?.(own, place);
      }
      const rows = own.rows(sheet);
      const headers = rows.find((row) => row.includes('Version')) ?? [];
      const of = (id: string) => rows.find((row) => row[headers.indexOf('Id')] === id) ?? [];
      for (const id of ids) {
        const registered = hours[id] ?? 0;
        expect([of(id)[headers.indexOf('Registrerade timmar')], of(id)[headers.indexOf('Merkostnad')]]).toEqual([registered, (registered || 116) * 600]);
      }
    }),
    { numRuns: 12, seed: 2019 },
  );
}, 120_000);
