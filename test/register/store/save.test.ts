import { describe, expect, it } from 'vitest';
import { decideSave } from '../../../src/register/store/save';
import { concealed } from '../../../src/register/store/loggable';
import { hand, noted, tableOf } from './sheet';

const festival = { id: 'U-2026-001', name: 'Stadsfesten', department: 'KLF', status: 'planerad', requirement: 'ej beslutat', plannedStart: '2026-12', value: 22_500 };
const table = tableOf([noted(festival, 3), noted({ id: 'U-2026-002', name: 'Hofvallen', status: 'planerad' })]);
const save = (changes: readonly { column: string; before: string; after: string }[], on = table, id = 'U-2026-001') =>
  decideSave(on, { sheet: 'procurements', id, changes }, hand);

describe('a save', () => {
  it('writes the changed cells of its row, the version last, and logs before and after', () => {
    expect(save([{ column: 'value', before: '22500', after: '1,2 mkr' }])).toMatchObject({
      kind: 'write',
      version: 4,
      writes: [{ row: 1, column: table.at.get('value'), values: [1_200_000] }, { row: 1, column: table.at.get('version') }],
      log: [{ manner: 'saved', row: 'U-2026-001', version: 4, column: 'value', before: '22500', after: '1200000' }],
    });
  });

  it('is a conflict where somebody has changed the same column since, with both values', () => {
    expect(save([{ column: 'name', before: 'Festen', after: 'Sommarfesten' }])).toEqual({
      kind: 'conflict',
      conflicts: [{ column: 'name', before: 'Festen', mine: 'Sommarfesten', theirs: 'Stadsfesten' }],
    });
  });

  it('is no conflict where the same value is written otherwise', () => {
    expect(save([{ column: 'value', before: '22 500 kr', after: '30 000' }]).kind).toBe('write');
  });

  it('is no conflict where somebody has changed another column', () => {
    expect(save([{ column: 'note', before: '', after: 'Klart' }]).kind).toBe('write');
  });

  it('is nothing where the value stands there already', () => {
    expect(save([{ column: 'name', before: 'Festen', after: 'Stadsfesten' }])).toEqual({ kind: 'unchanged', version: 3 });
  });

  it('never writes what the log conceals in the place of an identity number', () => {
    expect(save([{ column: 'note', before: '', after: concealed }])).toMatchObject({ kind: 'faults', faults: [{ column: 'note' }] });
  });

  describe('that adds a line', () => {
    const withNote = tableOf([noted({ ...festival, note: 'Ring först.' }, 3)]);
    const add = (after: string, on = withNote) => decideSave(on, { sheet: 'procurements', id: 'U-2026-001', changes: [{ column: 'note', before: 'något äldre', after, adds: true }] }, hand);

    it('keeps what stands there, whoever wrote it', () =>
      expect(add('Uppskjutet.')).toMatchObject({ kind: 'write', log: [{ column: 'note', before: 'Ring först.', after: 'Ring först.\nUppskjutet.' }] }));
    it('writes the line alone where nothing stands', () => expect(add('Uppskjutet.', table)).toMatchObject({ log: [{ before: '', after: 'Uppskjutet.' }] }));
    it('is nothing the second time, as when the answer was lost', () => expect(add('Ring först.')).toEqual({ kind: 'unchanged', version: 3 }));
    it('is added again where something else has come below it', () =>
      expect(add('Ring', tableOf([noted({ ...festival, note: 'Ring\nKlart' })]))).toMatchObject({ log: [{ after: 'Ring\nKlart\nRing' }] }));
    it('is refused for an identity number', () => expect(add('ring 640823-3234')).toMatchObject({ kind: 'faults', faults: [{ column: 'note' }] }));
  });

  it('is refused with the field for what cannot be read', () => {
    expect(save([{ column: 'contractTo', before: '', after: '2026-02-30' }])).toMatchObject({ kind: 'faults', faults: [{ column: 'contractTo', message: expect.stringContaining('finns inte i kalendern') }] });
  });

  it('is refused for an identity number, which is not repeated', () => {
    const decision = save([{ column: 'note', before: '', after: 'ring 640823-3234' }]);
    expect(decision.kind).toBe('faults');
    expect(JSON.stringify(decision)).not.toContain('3234');
  });

  it('is refused where its status requires what is not there', () => {
    expect(save([{ column: 'requirement', before: 'ej beslutat', after: 'ej lämplig' }])).toMatchObject({ kind: 'faults', faults: [{ column: 'reason' }] });
  });

  it('that the register proposed is not held up by what is missing elsewhere', () => {
    const changes = [{ column: 'status', before: 'planerad', after: 'annonserad' }];
    expect(save(changes)).toMatchObject({ kind: 'faults' });
    expect(decideSave(table, { sheet: 'procurements', id: 'U-2026-001', changes, proposed: true }, hand)).toMatchObject({ kind: 'write' });
  });

  it('of an earlier value is not held against what has come since', () => {
    expect(decideSave(table, { sheet: 'procurements', id: 'U-2026-001', restores: true, changes: [{ column: 'requirement', before: 'ej beslutat', after: 'ej lämplig' }] }, hand)).toMatchObject({ kind: 'write', log: [{ manner: 'restored' }] });
  });

  it('waits for a row that was changed in the sheet to be noted', () => {
    expect(save([{ column: 'note', before: '', after: 'x' }], tableOf([{ ...noted(festival), name: 'Ändrad' }])).kind).toBe('unnoted');
  });

  it.each([
    ['gone', 'U-2026-009', {}],
    ['duplicate', 'U-2026-001', { rows: [2, 3] }],
  ] as const)('of a row that is %s says so', (kind, id, more) => {
    expect(save([{ column: 'note', before: '', after: 'x' }], tableOf([noted(festival), noted(festival)]), id)).toEqual({ kind, ...more });
  });

  it('logs a secret that stood there as concealed', () => {
    const secret = tableOf([noted({ ...festival, note: '640823-3234' })]);
    expect(save([{ column: 'note', before: concealed, after: '' }], secret)).toMatchObject({ kind: 'write', log: [{ before: concealed, after: '' }] });
  });
});
