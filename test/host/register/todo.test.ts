import { describe, expect, it } from 'vitest';
import type { TodoItem } from '../../../src/contract/todo';
import type { RuleName } from '../../../src/register/handover/handoverRules';
import { addDays } from '../../../src/register/process/days';
import type { Deed } from '../../../src/sidebar/todo/actions/deed';
import { handedOver, handOvers } from '../../../src/sidebar/todo/actions/handOver';
import { postponed, takenUp } from '../../../src/sidebar/todo/actions/postponingDeeds';
import { office, type Office } from './safety/support/office';

const people = ['Anna', 'Bo'].map((name) => ['Person', name, '', 'upphandlare', `${name.toLowerCase()}@example.se`]);

/** A register with one procurement, a late step and a place that nobody has followed up. */
const registerOf = (): Office => {
  const own = office();
  const write = (sheet: 'procurements' | 'steps' | 'places', values: Readonly<Record<string, string>>): void => {
    for (const [column, value] of Object.entries(values)) own.write(sheet, 2, own.columnAt(sheet, column) + 1, [[value]]);
  };
  own.write('settings', own.values('settings').length + 1, 1, people);
  write('procurements', { name: 'Vinterparken', status: 'förberedelse', requirement: 'dialogkrav', buyer: 'Anna', buyerDeputy: 'Bo' });
  expect(own.run('repairRegister')).toMatchObject({ ok: true });
  const procurement = own.textAt('procurements', 2, 'id');
  write('steps', { procurement, step: 'Kravställning', planned: '2026-01-15', note: 'Ring först.' });
  write('places', { procurement, place: 'praktik', state: 'tillsatt', filled: '2026-01-15' });
  expect(own.run('repairRegister')).toMatchObject({ ok: true });
  return own;
};

const todoOf = (own: Office) => own.ask('readTodo', { kind: 'all' });
const itemOf = (own: Office, rule: RuleName): TodoItem => {
  const item = todoOf(own).items.find((candidate) => candidate.rule === rule);
  if (item === undefined) throw new Error(`no ${rule}`);
  return item;
};
/** Does it as the sidebar does. */
const perform = (own: Office, { request }: Deed) => (request.kind === 'save' ? own.ask('saveRow', request.save) : own.ask('createRow', request.create));
const callsOf = (own: Office): number => {
  const { cells: _cells, ...counted } = own.answers[own.answers.length - 1]?.calls ?? { cells: 0 };
  return Object.values(counted).reduce((sum, count) => sum + count, 0);
};

describe('in a register', () => {
  it('a step is put off: its planned day, a line below its note, the log; and nobody is told until then', () => {
    const own = registerOf();
    const { today } = todoOf(own);
    const until = addDays(today, 14);
    expect(perform(own, postponed(itemOf(own, 'overdueStep'), until, 'sjukdom', today))).toMatchObject({ kind: 'saved' });
    expect(callsOf(own)).toBeLessThanOrEqual(9);
    expect(own.textAt('steps', 2, 'planned')).toBe(until);
    expect(own.textAt('steps', 2, 'note')).toBe(`Ring först.\nUppskjutet till ${until}: sjukdom (Steg efter planerat datum, ${today})`);
    expect(own.values('log').flat().join('\n')).toContain(`Uppskjutet till ${until}: sjukdom`);
    const after = todoOf(own);
    expect(after.items.some(({ rule }) => rule === 'overdueStep')).toBe(false);
    expect(after.postponed).toMatchObject([{ item: { rule: 'overdueStep', timesPostponed: 1 }, postponement: { until, reason: 'sjukdom' } }]);
    const [matter] = after.postponed;
    if (matter !== undefined) expect(perform(own, takenUp(matter, today))).toMatchObject({ kind: 'saved' });
    expect([own.textAt('steps', 2, 'planned'), todoOf(own).postponed]).toEqual([today, []]);
  });

  it('a reason with an identity number is refused, and nothing is written', () => {
    const own = registerOf();
    const { today } = todoOf(own);
    const answer = perform(own, postponed(itemOf(own, 'noFollowUp'), addDays(today, 7), 'ring 640823-3234', today));
    expect(answer).toMatchObject({ kind: 'refused', fields: [{ column: 'note' }] });
    expect(JSON.stringify(answer)).not.toContain('3234');
    expect(own.textAt('places', 2, 'note')).toBe('');
  });

  it('a role is handed to its deputy, who then is the one told; and back', () => {
    const own = registerOf();
    const step = itemOf(own, 'overdueStep');
    const told = (): readonly string[] => {
      const todo = todoOf(own);
      return itemOf(own, 'overdueStep').people.map((place) => todo.people[place]?.name ?? '');
    };
    expect(told()).toEqual(['Anna']);
    const [handOver] = handOvers(step, todoOf(own).teams);
    if (handOver === undefined) throw new Error('no deputy');
    const deed = handedOver(step, handOver);
    expect(perform(own, deed)).toMatchObject({ kind: 'saved' });
    expect(callsOf(own)).toBeLessThanOrEqual(9);
    expect([own.textAt('procurements', 2, 'buyer'), own.textAt('procurements', 2, 'buyerDeputy'), told()]).toEqual(['Bo', 'Anna', ['Bo']]);
    if (deed.undo !== null) expect(own.ask('saveRow', deed.undo)).toMatchObject({ kind: 'saved' });
    expect(told()).toEqual(['Anna']);
  });

  it('a matter that somebody else has settled since is told of, not overwritten', () => {
    const own = registerOf();
    const { fields, row } = itemOf(own, 'overdueStep');
    own.type('steps', 2, 'done', '2026-02-01');
    const before = fields.find(({ column }) => column === 'done')?.text ?? 'x';
    expect(own.ask('saveRow', { sheet: 'steps', id: row, changes: [{ column: 'done', before, after: '2026-03-01' }] })).toMatchObject({ kind: 'conflict', conflicts: [{ header: 'Klart', theirs: '2026-02-01' }] });
  });

  it('a press says that the row is out of sight', () => {
    const own = registerOf();
    const { sheet, row } = itemOf(own, 'overdueStep');
    expect(own.ask('selectRow', sheet, row)).toEqual({ found: true, sheet: 'Steg', row: 2, hidden: '' });
    own.engine.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: own.idOf('steps'), dimension: 'ROW', elements: [1] });
    expect(own.ask('selectRow', sheet, row)).toMatchObject({ found: true, hidden: 'hand' });
  });

  it('what is wrong on the sheet Inställningar is told', () => {
    const own = registerOf();
    expect(todoOf(own).settings).toEqual([]);
    own.write('settings', own.values('settings').length + 1, 1, [['Person', 'Eva', '', 'upphandlre', 'eva.example.se'], ['Person', 'Ann', '', 'rekryterare', 'anna@example.se']]);
    expect(todoOf(own).settings).toEqual([
      'Rollen för ”Eva” ska vara en av upphandlare, ansvarig SAU, beställare, rekryterare: välj en av dem och gör en rad till för varje ytterligare roll.',
      'E-postadressen för ”Eva” går inte att använda: skriv den som namn@kommun.se.',
      '”Anna” och ”Ann” har samma e-postadress: rätta den ena, eller ta bort raden om det är samma person.',
    ]);
  });
});
