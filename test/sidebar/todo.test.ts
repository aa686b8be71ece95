import { describe, expect, it } from 'vitest';
import type { ReminderRun, Todo, TodoItem } from '../../src/contract/todo';
import { headWords, strangerWords, unaddressedWords } from '../../src/sidebar/todo/state/headWords';
import { runWords, stateWords } from '../../src/sidebar/todo/state/reminderWords';
import { groupsOf, itemsOf, usualWhose } from '../../src/sidebar/todo/state/shownItems';
import { todoFailure } from '../../src/sidebar/todo/state/todoFailure';
import { startTodo, todoAfter } from '../../src/sidebar/todo/state/todoState';
import { spaced } from './spaced';

const item = (key: string, said: Partial<TodoItem> = {}): TodoItem => ({
  key,
  rule: 'overdueStep',
  matter: 'Steg efter planerat datum',
  procurement: 'U-2026-001',
  name: 'Vinterparken',
  sheet: 'procurements',
  row: 'U-2026-001',
  text: '',
  since: null,
  days: 0,
  roles: ['buyer'],
  people: [0],
  fields: [],
  timesPostponed: 0,
  ...said,
});

const todo: Todo = {
  today: '2026-11-22',
  problems: [],
  account: 'anna@example.se',
  me: 0,
  people: [
    { name: 'Anna', email: 'anna@example.se', roles: ['buyer'] },
    { name: 'Bo', email: 'bo@example.se', roles: [] },
  ],
  items: [item('a'), item('b', { procurement: 'U-2026-002', people: [1], roles: ['recruiter'] }), item('c', { people: [0, 1] }), item('d', { people: [] })],
  total: 4,
  unaddressed: 1,
  postponed: [],
  teams: [],
  settings: [],
  procurements: 2,
  proposals: [{ procurement: 'U-2026-001', name: 'Vinterparken', from: 'planerad', to: 'annonserad', reasons: [] }],
  costs: { registered: [], standard: { count: 0, hours: 116, cost: 69_600 } },
  reminders: { daily: null, latest: null },
};

const run: ReminderRun = { time: '2026-11-22 07:04:11', sent: 0, failed: 0, waiting: 0, hadToday: 0, unaddressed: 0, problem: '' };
const keys = (items: readonly TodoItem[]) => items.map(({ key }) => key).join('');

describe('whose list', () => {
  it('is mine where I am known, else everybody’s', () => expect([usualWhose({ me: 0 }).kind, usualWhose({ me: null }).kind]).toEqual(['mine', 'all']));
  it.each([
    [{ kind: 'mine' }, 'ac'],
    [{ kind: 'all' }, 'abcd'],
    [{ kind: 'role', role: 'recruiter' }, 'b'],
    [{ kind: 'person', email: 'bo@example.se' }, 'bc'],
    [{ kind: 'person', email: 'okand@example.se' }, ''],
  ] as const)('%o', (whose, expected) => expect(keys(itemsOf(todo, whose))).toBe(expected));
  it('is by procurement, the one with the most urgent matter first', () =>
    expect(groupsOf(todo.items).map(({ procurement, items }) => [procurement, keys(items)])).toEqual([
      ['U-2026-001', 'acd'],
      ['U-2026-002', 'b'],
    ]));
});

describe('the state', () => {
  const read = todoAfter(todoAfter(startTodo, { kind: 'asked', number: 1, byHand: false }), { kind: 'came', number: 1, todo, at: 5 });
  it('after a failure keeps the list and says why', () => {
    const failed = todoAfter(todoAfter(read, { kind: 'asked', number: 2, byHand: true }), { kind: 'failed', number: 2, message: 'Ingen kontakt.' });
    expect(failed).toMatchObject({ todo, failure: 'Ingen kontakt.', asking: undefined });
  });
  it('is not changed by the answer to an earlier question', () => {
    const asked = todoAfter(read, { kind: 'asked', number: 3, byHand: true });
    expect(todoAfter(asked, { kind: 'came', number: 2, todo: { ...todo, items: [] }, at: 6 })).toBe(asked);
    expect(todoAfter(asked, { kind: 'failed', number: 2, message: 'x' })).toBe(asked);
  });
  it('keeps what was chosen when the list is read again', () => {
    const chosen = todoAfter(read, { kind: 'chose', whose: { kind: 'all' } });
    const again = todoAfter(todoAfter(chosen, { kind: 'asked', number: 2, byHand: true }), { kind: 'came', number: 2, todo, at: 9 });
    expect(again.whose).toEqual({ kind: 'all' });
  });
  it('without an accepted proposal', () => {
    const [proposal] = todo.proposals;
    if (proposal !== undefined) expect(todoAfter(read, { kind: 'accepted', proposal }).todo?.proposals).toEqual([]);
  });
  it.each([
    [startTodo, 'Registret är inte läst'],
    [{ ...startTodo, asking: 1 }, 'Läser registret …'],
    [read, '2 saker att göra'],
    [{ ...read, whose: { kind: 'role', role: 'recruiter' } as const }, '1 sak att göra'],
    [{ ...read, todo: { ...todo, items: [] } }, 'Du har inget att göra'],
    [{ ...read, todo: { ...todo, problems: ['x'] } }, 'Registret går inte att läsa'],
  ])('has a first line', (state, words) => expect(spaced(headWords(state))).toBe(words));
});

describe('words', () => {
  it('about who one is', () => {
    expect(strangerWords({ account: '' })).toContain('Google säger inte vem du är');
    expect(strangerWords({ account: 'c@example.se' })).toContain('c@example.se finns inte på bladet Inställningar');
    expect(spaced(unaddressedWords(1))).toContain('1 sak når ingen');
  });
  it.each([
    [run, 'Inga brev behövdes: ingen har något nytt att få veta.'],
    [{ ...run, hadToday: 2 }, 'Inga fler brev i dag: 2 personer har redan fått sitt.'],
    [{ ...run, unaddressed: 60 }, '60 saker når ingen. Skriv den ansvariga, en ersättare eller en ansvarig SAU med e-postadress på bladet Inställningar.'],
    [{ ...run, sent: 3 }, '3 brev skickades.'],
    [{ ...run, sent: 3, failed: 1, waiting: 1 }, '3 brev skickades. 1 brev gick inte fram: felet står på bladet Logg, nytt försök i morgon. 1 person väntar till i morgon: Google tillåter inte fler brev i dag.'],
    [{ ...run, problem: 'Bladet Steg finns inte.' }, 'Det avbröts. Bladet Steg finns inte.'],
  ])('about a run', (latest, words) => expect(spaced(runWords(latest))).toBe(words));
  it('about the daily reminders, with and without an account', () => {
    expect(stateWords({ daily: { by: '', since: '2026-11-22' }, latest: null })).toBe('Påminnelserna är på sedan 2026-11-22. Brev skickas varje dag mellan kl. 7 och 8.');
    expect(stateWords({ daily: { by: 'a@b.se', since: '2026-11-22' }, latest: null })).toContain('inställda av a@b.se');
    expect(stateWords({ daily: null, latest: null })).toContain('av');
  });
  it.each([
    ['Exception: You do not have permission to call MailApp.sendEmail', 'Google har inte fått ditt lov än.'],
    ['NetworkError: Connection failure due to HTTP 0', 'Ingen kontakt med kalkylarket.'],
    ['Exception: Exceeded maximum execution time', 'Det tog för lång tid'],
    ['TypeError: x is undefined', 'Det gick inte. Försök igen.'],
    ['Bladet Steg finns inte.', 'Bladet Steg finns inte.'],
  ])('about a failure: %s', (message, words) => expect(todoFailure(new Error(message))).toContain(words));
});
