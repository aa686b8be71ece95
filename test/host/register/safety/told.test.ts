import { describe, expect, it } from 'vitest';
import { office } from './support/office';
import { payloads } from './support/injections';

const own = office();
const buyers = Array.from({ length: 35 }, (_, index) => `Upphandlare ${index}`);
const settings = own.values('settings').length;
own.write('settings', settings + 1, 1, buyers.map((name, index) => ['Person', name, '', 'upphandlare', `upphandlare${index}@example.se`]));
payloads.forEach((payload, index) => {
  const values = { name: payload, department: 'KLF', status: 'planerad', requirement: 'ej beslutat', plannedStart: '2026-01-15', buyer: buyers[index % buyers.length] ?? '' };
  const answer = own.ask('createRow', { sheet: 'procurements', values: Object.entries(values).map(([column, after]) => ({ column, after })) });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
});
/** A name as it is told: on one line, and long numbers are told to nobody. */
const oneLine = (name: string): string => name.replace(/^'/, '').replace(/[\s\u0000]+/g, ' ').trim().replace('46 70 174 06 05', '…');
const names = new Map(own.values('procurements').slice(1).map(([id, , name]) => [String(id), oneLine(String(name))]));

describe('a procurement that is called by a well-known injection', () => {
  it('is called so in Att göra', () => {
    const { items, problems } = own.ask('readTodo', { kind: 'all' });
    expect(problems).toEqual([]);
    expect(new Map(items.map(({ procurement, name }) => [procurement, name]))).toEqual(names);
  });
  it('is called so in the reminders, on one line, and the mail says nothing else of it', () => {
    own.ask('sendReminders');
    const { outbox } = own.engine.own.state;
    expect(outbox).toHaveLength(buyers.length);
    const told = outbox.flatMap(({ body }) => body.split('\n')).filter((line) => /\(U-\d{4}-\d{3}\)$/.test(line));
    expect(new Set(told)).toEqual(new Set([...names].map(([id, name]) => `${name} (${id})`)));
    expect(outbox.filter(({ subject }) => !/^Registret över sysselsättningskrav: \d+ saker att göra$/.test(subject))).toEqual([]);
  });
  it('is called so where the reminders are logged, and none of it is a formula', () => {
    expect(own.formulas('log')).toEqual([]);
    expect(own.values('log').flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
  });
});
