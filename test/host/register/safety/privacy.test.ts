import { describe, expect, it } from 'vitest';
import type { RowSheetName } from '../../../../src/register/rowSheets';
import { office, type Office } from './support/office';
import { harmless, secrets } from './support/identityNumbers';
import { numbers } from '../../../model/privacy/spellings';

const sheet: RowSheetName = 'procurements';
const asked = { name: 'Vinterparken', department: 'KLF', requirement: 'dialogkrav', plannedStart: '?', status: 'planerad' };
const values = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([column, after]) => ({ column, after }));
const columns = ['name', 'note', 'plannedStart', 'value', 'organisationNumber'] as const;

/** Everything that is left of the digits of the corpus: in the workbook, beside it, in the log of executions, in answers. */
const traces = (own: Office): string => {
  const { properties, outbox, triggers } = own.engine.own.state;
  return JSON.stringify({ book: own.engine.model.exportData(), properties, outbox, triggers, executions: own.log.latest.map(({ time: _time, ...said }) => said), answers: own.answers });
};
/** Each digit of any script as an ordinary one. */
const plain = (text: string): string =>
  text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
/** The spellings and the numbers of the corpus that can be read in a text, whatever stands between their digits. */
const leaks = (text: string): readonly string[] => {
  const digits = plain(text.replace(/\\[u][0-9a-f]{4}/gi, '')).replace(/\D/g, '');
  return [...secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1))), ...Object.values(numbers).filter((number) => digits.includes(number))];
};

describe('an identity number, in each of its spellings,', { timeout: 120_000 }, () => {
  const own = office();
  const first = own.ask('createRow', { sheet, values: values(asked) });
  const id = first.kind === 'saved' ? first.id : '';
  const before = JSON.stringify([own.values(sheet), own.values('log')]);

  it('is refused in Swedish when a row is saved, in each column where it is written', () => {
    for (const secret of secrets) {
      const answer = own.ask('saveRow', { sheet, id, changes: columns.map((column) => ({ column, before: '', after: secret })) });
      expect(answer).toMatchObject({ kind: 'refused' });
      if (answer.kind !== 'refused') continue;
      expect(answer.fields.map(({ column }) => column)).toEqual(columns);
      for (const { message } of answer.fields) expect(message).toMatch(/^Här (står något som kan läsas som ett personnummer|ska stå )/);
    }
  });
  it('is refused in Swedish when a row is made', () => {
    for (const secret of secrets) {
      expect(own.ask('createRow', { sheet, values: values({ ...asked, note: secret }) })).toMatchObject({ kind: 'refused', fields: [{ column: 'note', message: expect.stringMatching(/personnummer/) }] });
    }
  });
  it('would be found if it were anywhere', () => {
    for (const secret of secrets) expect(leaks(JSON.stringify({ text: secret }))).not.toEqual([]);
  });
  it('has then been written nowhere, and is told nowhere', () => {
    expect(JSON.stringify([own.values(sheet), own.values('log')])).toBe(before);
    expect(leaks(traces(own))).toEqual([]);
  });
});

describe('an identity number that somebody types in the sheet itself, in each of its spellings,', { timeout: 120_000 }, () => {
  const own = office();
  const typed = secrets.filter((secret) => !secret.startsWith('='));
  const half = Math.ceil(typed.length / 2);
  const places = typed.map((secret, index) => ({ secret, column: index < half ? 'note' : 'reason', row: (index % half) + 2 }));
  const at = (column: string) => places.filter((place) => place.column === column);
  const block = 30;

  it('stays as typed, or pasted, and a note says what to do', () => {
    const alone = 10;
    for (const { row, column, secret } of at('note').slice(0, alone)) own.type(sheet, row, column, secret);
    for (const column of ['note', 'reason']) {
      const rest = at(column).slice(column === 'note' ? alone : 0);
      for (let first = 0; first < rest.length; first += block) {
        const pasted = rest.slice(first, first + block);
        own.type(sheet, pasted[0]?.row ?? 0, column, ...pasted.map(({ secret }) => secret));
      }
    }
    expect(own.answers.filter(({ ok }) => !ok)).toEqual([]);
    for (const { row, column, secret } of places) {
      expect(own.textAt(sheet, row, column)).toBe(secret.replace(/\r\n?/g, '\n'));
      expect(own.noteAt(sheet, row, column), secret).toMatch(/personnummer.*Ta bort det/);
    }
  });
  it('is concealed in the log, in the form, in the history, in the exported log and in Att göra', () => {
    const ids = own.values(sheet).slice(1).map(([id]) => String(id));
    expect(ids).toHaveLength(half);
    const cells = ids.flatMap((id) => own.ask('openRow', { sheet, id }).row?.cells ?? []).filter(({ column, text }) => ['note', 'reason'].includes(column) && text !== '');
    expect(cells).toEqual(places.map(() => ({ column: expect.any(String), text: expect.stringMatching(/^\(dolt/), isSecret: true })));
    const logged = own.values('log').filter((line) => line[6] === 'Anteckning' || line[6] === 'Skäl');
    expect(logged.map((line) => line[8])).toEqual(places.map(() => expect.stringMatching(/^\(dolt/)));
    own.ask('rowHistory', { sheet, id: ids[0] ?? '' });
    own.ask('logExport');
    own.ask('readTodo', { kind: 'all' });
    const { properties, outbox } = own.engine.own.state;
    expect(leaks(JSON.stringify([own.values('log'), own.answers, own.log.latest.map(({ error }) => error), properties, outbox]))).toEqual([]);
  });
  it('is concealed as what was before when somebody takes it away, and the note goes', () => {
    for (const column of ['note', 'reason']) own.type(sheet, 2, column, ...at(column).map(() => 'ordnat'));
    expect(places.map(({ row, column }) => own.noteAt(sheet, row, column)).filter((note) => note !== '')).toEqual([]);
    expect(own.values('log').filter((line) => line[8] === 'ordnat').map((line) => line[7])).toEqual(places.map(() => expect.stringMatching(/^\(dolt/)));
    expect(leaks(traces(own))).toEqual([]);
  });
});

describe('an identity number that the sheet has made a number of', () => {
  it.each(['value', 'requiredPlaces', 'organisationNumber', 'cpv', 'name'])('is concealed and told of in the column %s', (column) => {
    const own = office();
    own.type(sheet, 2, 'supplier', 'AB');
    for (const number of [numbers.person, `19${numbers.coordination}`]) {
      own.type(sheet, 2, column, number);
      expect(own.textAt(sheet, 2, column)).toBe(number);
      expect(own.noteAt(sheet, 2, column)).toMatch(/personnummer.*Ta bort det/);
    }
    expect(leaks(JSON.stringify([own.values('log'), own.answers, own.ask('logExport')]))).toEqual([]);
  });
});

describe('what only looks like one', { timeout: 120_000 }, () => {
  it('is saved, logged and shown as it is', () => {
    const own = office();
    const first = own.ask('createRow', { sheet, values: values(asked) });
    if (first.kind !== 'saved') throw new Error(first.kind);
    let before = '';
    for (const text of harmless) {
      expect(own.ask('saveRow', { sheet, id: first.id, changes: [{ column: 'note', before, after: text }, { column: 'supplier', before, after: text }] }), text).toMatchObject({ kind: 'saved' });
      before = text;
      expect([own.textAt(sheet, 2, 'note'), own.textAt(sheet, 2, 'supplier')]).toEqual([text, text]);
    }
    expect(new Set(own.values('log').filter((line) => line[6] === 'Anteckning').map((line) => line[8]))).toEqual(new Set(harmless));
    const { row } = own.ask('openRow', { sheet, id: first.id });
    expect(row?.cells.filter(({ isSecret }) => isSecret)).toEqual([]);
  });
});
