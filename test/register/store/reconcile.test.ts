import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../src/register/store/logRow';
import { concealed } from '../../../src/register/store/loggable';
import { reconcile } from '../../../src/register/store/reconcile';
import type { Table } from '../../../src/register/store/table';
import { created, entry, hand, headers, memoryOf, noted, tableOf } from './sheet';

const festival = { name: 'Stadsfesten', caseNumber: 'KS 2019/777', note: 'Klart' };
const stadium = { name: 'Hofvallen', caseNumber: 'TF 2018/12', note: 'Avbröts' };
const both = [...created('U-2026-001', festival), ...created('U-2026-002', stadium)];
const standing = [noted({ id: 'U-2026-001', ...festival }), noted({ id: 'U-2026-002', ...stadium })];

/** The log's lines in short, and the cells written, by row (from 1 as in the sheet) and column. */
const done = (table: Table, ...log: readonly LogEntry[]) => {
  const result = reconcile(table, memoryOf(...log), hand);
  const nameAt = new Map([...table.at].map(([name, at]) => [at, name]));
  return {
    log: result.log.map(({ manner, row, version, column, before, after }) => [manner, row, version, column, before, after]),
    cells: Object.fromEntries(result.writes.flatMap(({ row, column, values }) => values.map((value, index) => [`${row + 1} ${nameAt.get(column + index) ?? 'egen'}`, String(value).replace(/:.*/, '')]))),
    duplicates: result.duplicates,
  };
};

describe('what people do in the sheet', () => {
  it('is nothing where all is as it was', () => {
    expect(done(tableOf(standing), ...both)).toEqual({ log: [], cells: {}, duplicates: [] });
  });

  it('gives a new row an id that was never used, a version, and a line for each value', () => {
    expect(done(tableOf([...standing, { name: 'Väghyveln' }]), ...both, entry('U-2026-007', 1, 'name', '', 'Borttagen'), entry('U-2026-007', 2, '', '', '', 'removed'))).toMatchObject({
      log: [['created', 'U-2026-008', 1, 'name', '', 'Väghyveln']],
      cells: { '4 id': 'U-2026-008', '4 version': '1' },
    });
  });

  it('gives a changed row a new version, logs what changed, and leaves what was typed', () => {
    const [first, second] = standing;
    expect(done(tableOf([{ ...first, name: 'Festen' }, { ...second }]), ...both)).toMatchObject({
      log: [['edited', 'U-2026-001', 2, 'name', 'Stadsfesten', 'Festen']],
      cells: { '2 version': '2' },
    });
  });

  it.each([
    ['plannedStart', 'Nov -17', '2017-11'],
    ['value', '22 500 kr', '22500'],
    ['assistanceShare', '50 %', '0.5'],
  ])('in %s is written as the register writes it: %s becomes %s, and the log has both', (column, typed, kept) => {
    const [first] = standing;
    expect(done(tableOf([{ ...first, [column]: typed }]), ...created('U-2026-001', festival))).toMatchObject({
      log: [['edited', 'U-2026-001', 2, column, '', typed], ['normalised', 'U-2026-001', 3, column, typed, kept]],
      cells: { [`2 ${column}`]: kept, '2 version': '3' },
    });
  });

  it('is logged when a row is deleted, and when it comes back', () => {
    expect(done(tableOf(standing.slice(1)), ...both).log).toEqual([['removed', 'U-2026-001', 2, '', '', '']]);
    expect(done(tableOf(standing), ...both, entry('U-2026-001', 2, '', '', '', 'removed')).log).toEqual([['returned', 'U-2026-001', 3, '', '', '']]);
  });

  it('leaves rows that share an id alone, and says which they are', () => {
    const copied = [...standing, { ...standing[0], name: 'Kopian' }];
    expect(done(tableOf(copied), ...both)).toEqual({ log: [], cells: {}, duplicates: [{ id: 'U-2026-001', rows: [2, 4] }] });
  });

  it('of a column whose header has been renamed is not taken for an emptied column', () => {
    const order = headers.map((header) => (header === 'Anteckning' ? 'Noteringar' : header));
    const renamed = tableOf(standing.map(({ note, ...row }) => ({ ...row, Noteringar: note ?? '' })), order);
    expect(done(renamed, ...both).log).toEqual([]);
  });

  it('with an identity number stays, and the log has it concealed', () => {
    const [first] = standing;
    expect(done(tableOf([{ ...first, note: 'ring 640823-3234' }]), ...created('U-2026-001', festival)).log).toEqual([['edited', 'U-2026-001', 2, 'note', 'Klart', concealed]]);
  });
});

describe('what was cut off', () => {
  const saving = [entry('U-2026-001', 2, 'name', 'Stadsfesten', 'Festen', 'saved'), entry('U-2026-001', 2, 'note', 'Klart', 'Igång', 'saved')];

  it('before anything was written is called off', () => {
    expect(done(tableOf(standing), ...both, ...saving)).toMatchObject({
      log: [['cancelled', 'U-2026-001', 3, 'name', 'Festen', 'Stadsfesten'], ['cancelled', 'U-2026-001', 3, 'note', 'Igång', 'Klart']],
      cells: { '2 version': '3' },
    });
  });

  it('after some of it was written is completed', () => {
    expect(done(tableOf([{ ...standing[0], name: 'Festen' }, { ...standing[1] }]), ...both, ...saving)).toMatchObject({
      log: [['completed', 'U-2026-001', 3, 'note', 'Klart', 'Igång']],
      cells: { '2 note': 'Igång', '2 version': '3' },
    });
  });

  it('after all but the version was written needs the version alone', () => {
    expect(done(tableOf([{ ...standing[0], name: 'Festen', note: 'Igång' }, { ...standing[1] }]), ...both, ...saving)).toEqual({ log: [], cells: { '2 version': '2' }, duplicates: [] });
  });
});

describe('what went astray', () => {
  const saving = entry('U-2026-001', 2, 'note', 'Klart', 'Igång', 'saved');

  it('to another row because people sorted is given back there and written where it was meant', () => {
    expect(done(tableOf([{ ...standing[0] }, { ...standing[1], note: 'Igång' }]), ...both, saving)).toMatchObject({
      log: [['completed', 'U-2026-001', 3, 'note', 'Klart', 'Igång'], ['repaired', 'U-2026-002', 2, 'note', 'Igång', 'Avbröts']],
      cells: { '2 note': 'Igång', '3 note': 'Avbröts' },
    });
  });

  it('to a column of people’s own because one was inserted is taken away there', () => {
    const order = headers.flatMap((header) => (header === 'Anteckning' ? ['Egen', header] : [header]));
    expect(done(tableOf([{ ...standing[0], Egen: 'Igång' }, { ...standing[1] }], order), ...both, saving).cells).toMatchObject({ '2 egen': '' });
  });

  it('of an id gives both rows theirs', () => {
    const strayed = tableOf([{ ...standing[1], id: 'U-2026-003', version: noted({ name: 'Väghyveln' })['version'] ?? '' }, { name: 'Väghyveln' }]);
    expect(done(strayed, ...created('U-2026-002', stadium), ...created('U-2026-003', { name: 'Väghyveln' })).cells).toMatchObject({ '2 id': 'U-2026-002', '3 id': 'U-2026-003' });
  });
});
