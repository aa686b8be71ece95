import { describe, expect, it } from 'vitest';
import type { TodoItem, TodoTeam } from '../../src/contract/todo';
import type { RuleName } from '../../src/register/handover/handoverRules';
import { ruleFacts } from '../../src/register/handover/ruleFacts';
import { concealed } from '../../src/register/store/loggable';
import { handedOver, handOverLines, handOvers } from '../../src/sidebar/todo/actions/handOver';
import { canBePostponed, postponed, postponementFaults, takenUp } from '../../src/sidebar/todo/actions/postponingDeeds';
import { ruleActions, type Settling } from '../../src/sidebar/todo/actions/ruleActions';
import { doneToday, filledIn, rowMade } from '../../src/sidebar/todo/actions/settlingDeeds';
import { actsAfterReading, refusalWords, withReceipts, type Act } from '../../src/sidebar/todo/state/acts';
import { emptyWords, hasNoRegister } from '../../src/sidebar/todo/state/emptyWords';
import { selectedWords } from '../../src/sidebar/todo/state/selectedWords';
import { urgencyWords } from '../../src/sidebar/todo/state/urgencyWords';
import { spaced } from './spaced';

const today = '2026-11-22';

const item = (rule: RuleName, said: Partial<TodoItem> = {}): TodoItem => ({
  key: `${rule}:U-2026-001`,
  rule,
  matter: ruleFacts[rule].title,
  procurement: 'U-2026-001',
  name: 'Vinterparken',
  sheet: 'procurements',
  row: 'U-2026-001',
  text: '',
  since: null,
  days: 0,
  roles: ['buyer'],
  people: [],
  fields: [],
  timesPostponed: 0,
  ...said,
});

const lateStep = item('overdueStep', { sheet: 'steps', row: 'S-2026-001', roles: ['buyer', 'recruiter'], fields: [{ column: 'done', text: '' }, { column: 'planned', text: '2026-11-01' }] });

/** How a rule's matters are settled, where that is of one kind. */
const settlingOf = <Kind extends Settling['kind']>(rule: RuleName, kind: Kind): Extract<Settling, { kind: Kind }> => {
  const { settling } = ruleActions[rule];
  if (!isOf(settling, kind)) throw new Error(`${rule} is not settled by ${kind}`);
  return settling;
};
const isOf = <Kind extends Settling['kind']>(settling: Settling, kind: Kind): settling is Extract<Settling, { kind: Kind }> => settling.kind === kind;

describe('done today', () => {
  it('writes today in a step’s Klart, as long as nothing stands there, and can be taken back', () => {
    const { request, words, undo } = doneToday(lateStep, settlingOf('overdueStep', 'today'), today);
    expect(request).toEqual({ kind: 'save', save: { sheet: 'steps', id: 'S-2026-001', changes: [{ column: 'done', before: '', after: today }] } });
    expect(words).toBe('Klart: 2026-11-22.');
    expect(undo?.changes).toEqual([{ column: 'done', before: today, after: '' }]);
  });
  it('writes today in a place’s Senast uppföljd, in place of the day that was seen', () =>
    expect(doneToday(item('noFollowUp', { sheet: 'places', row: 'P-1', fields: [{ column: 'followedUp', text: '2026-09-01' }] }), settlingOf('noFollowUp', 'today'), today).request).toMatchObject({
      save: { sheet: 'places', changes: [{ column: 'followedUp', before: '2026-09-01', after: today }] },
    }));
  it('makes step 10 where it has no row', () =>
    expect(doneToday(item('noFeedback'), settlingOf('noFeedback', 'today'), today).request).toEqual({
      kind: 'create',
      create: { sheet: 'steps', values: [{ column: 'procurement', after: 'U-2026-001' }, { column: 'step', after: 'Återkoppling' }, { column: 'done', after: today }] },
    }));
});

describe('what is filled in', () => {
  const place = item('unfilledPlace', { sheet: 'places', row: 'P-1', fields: [{ column: 'filled', text: '' }, { column: 'state', text: 'överenskommen' }] });
  it('is written with what goes along with it', () =>
    expect(filledIn(place, settlingOf('unfilledPlace', 'form'), { filled: '2026-11-20' })?.request).toMatchObject({
      save: { changes: [{ column: 'filled', before: '', after: '2026-11-20' }, { column: 'state', before: 'överenskommen', after: 'tillsatt' }] },
    }));
  it('is nothing while the fields are as they were, in whatever form', () => {
    expect(filledIn(place, settlingOf('unfilledPlace', 'form'), {})).toBeNull();
    expect(filledIn(place, settlingOf('unfilledPlace', 'form'), { filled: ' ' })).toBeNull();
    const doubtful = item('suspiciousValues', { fields: [{ column: 'value', text: '9000000' }] });
    expect(filledIn(doubtful, settlingOf('suspiciousValues', 'form'), { value: '9 000 000 kr' })).toBeNull();
  });
  it('is written also over what must not be shown, but then not taken back', () => {
    const secret = item('suspiciousValues', { fields: [{ column: 'supplier', text: concealed }] });
    const deed = filledIn(secret, settlingOf('suspiciousValues', 'form'), { supplier: 'Bygg AB' });
    expect(deed?.request).toMatchObject({ save: { changes: [{ before: concealed, after: 'Bygg AB' }] } });
    expect(deed?.undo).toBeNull();
  });
  it('can be a new row: a dialogue with the supplier', () =>
    expect(rowMade(item('noSupplierDialogue'), settlingOf('noSupplierDialogue', 'newRow').row, { booked: '2026-12-01', held: '' }).request).toEqual({
      kind: 'create',
      create: { sheet: 'dialogue', values: [{ column: 'procurement', after: 'U-2026-001' }, { column: 'kind', after: 'leverantör' }, { column: 'booked', after: '2026-12-01' }] },
    }));
});

describe('put off', () => {
  it('a step gets another planned day and a line in its note', () =>
    expect(postponed(lateStep, '2026-12-01', 'sjukdom', today).request).toMatchObject({
      save: {
        changes: [
          { column: 'planned', before: '2026-11-01', after: '2026-12-01' },
          { column: 'note', after: 'Uppskjutet till 2026-12-01: sjukdom (Steg efter planerat datum, 2026-11-22)', adds: true },
        ],
      },
    }));
  it('anything else gets the line alone', () =>
    expect(postponed(item('agreedBelowContract'), '2026-12-01', 'väntar på svar', today)).toMatchObject({ undo: null, request: { save: { sheet: 'procurements', changes: [{ column: 'note', adds: true }] } } }));
  it('and taken up again gets one more line, with the day itself', () =>
    expect(takenUp({ item: item('agreedBelowContract'), postponement: { until: '2026-12-01', reason: 'x', written: today } }, today).request).toMatchObject({
      save: { changes: [{ after: 'Uppskjutet till 2026-11-22: tas upp igen (Färre platser än avtalet utan skäl, 2026-11-22)' }] },
    }));
  it.each([
    ['2026-11-23', 'x', ''],
    ['2027-11-22', 'x', ''],
    ['2026-11-22', 'x', 'until'],
    ['2027-11-23', 'x', 'until'],
    ['2026-02-31', 'x', 'until'],
    ['', 'x', 'until'],
    ['2026-12-01', '  ', 'reason'],
  ] as const)('needs a day from tomorrow to a year on, and a reason: %s, ”%s”', (until, reason, wrong) => {
    const faults = postponementFaults(until, reason, today);
    expect([faults.until !== '', faults.reason !== '']).toEqual([wrong === 'until', wrong === 'reason']);
  });
  it('is not possible on a sheet without notes', () => expect([canBePostponed({ sheet: 'dialogue' }), canBePostponed({ sheet: 'places' })]).toEqual([false, true]));
});

describe('handed over', () => {
  const nobody = { person: '', deputy: '' };
  const teams: readonly TodoTeam[] = [{ procurement: 'U-2026-001', roles: { buyer: { person: 'Anna', deputy: 'Bo' }, coordinator: { person: 'Eva', deputy: 'Eva' }, client: nobody, recruiter: { person: 'Dag', deputy: '' } } }];
  it('is possible where a role has a person and another deputy', () => {
    expect(handOvers(item('overdueStep', { roles: ['buyer', 'coordinator', 'client', 'recruiter'] }), teams)).toEqual([{ role: 'buyer', person: 'Anna', deputy: 'Bo' }]);
    expect(handOvers(item('overdueStep', { procurement: 'U-9' }), teams)).toEqual([]);
  });
  it('says what is about to be written, and lets the two change places', () => {
    const handOver = { role: 'buyer', person: 'Anna', deputy: 'Bo' } as const;
    expect(handOverLines(handOver)).toEqual(['Upphandlare: Bo (nu Anna)', 'Upphandlare, ersättare: Anna (nu Bo)']);
    const deed = handedOver(lateStep, handOver);
    expect(deed.request).toMatchObject({ save: { sheet: 'procurements', id: 'U-2026-001', changes: [{ column: 'buyer', before: 'Anna', after: 'Bo' }, { column: 'buyerDeputy', before: 'Bo', after: 'Anna' }] } });
    expect(deed.undo?.changes.map(({ after }) => after)).toEqual(['Anna', 'Bo']);
  });
});

describe('what has been done', () => {
  const act = (phase: Act['phase'], about = lateStep): Act => ({ item: about, phase, text: 'Klart: 2026-11-22.', undo: null, effect: 'settles' });
  const urgent = item('noFollowUp', { days: 30 });
  it('stands where the matter stood, also when the list has been read again', () => {
    const done = { ...lateStep, days: 10 };
    expect(withReceipts([urgent, item('roleWithoutPerson')], [act('saved', done)]).map(({ rule }) => rule)).toEqual(['noFollowUp', 'overdueStep', 'roleWithoutPerson']);
    expect(withReceipts([urgent], [act('failed', done)])).toEqual([urgent]);
  });
  it('says so where the matter is still there', () => {
    expect(actsAfterReading([act('saved')], [lateStep])[0]).toMatchObject({ phase: 'remains' });
    expect(actsAfterReading([act('saving'), act('saved', urgent)], [lateStep]).map(({ phase }) => phase)).toEqual(['saving', 'saved']);
  });
  it('is told of where somebody else was first', () =>
    expect(refusalWords({ kind: 'conflict', conflicts: [{ column: 'done', header: 'Klart', before: '', mine: today, theirs: '2026-11-20', who: 'bo@example.se' }] })).toBe(
      'Inget sparades: bo@example.se har ändrat Klart till ”2026-11-20”. Listan läses om.',
    ));
});

describe('words', () => {
  it.each([
    ['overdueStep', '2026-11-22', 0, 'Skulle vara gjort i dag'],
    ['overdueStep', '2026-11-21', 1, '1 dag sent, sedan 2026-11-21'],
    ['noFollowUp', '2026-11-02', 20, '20 dagar sent, sedan 2026-11-02'],
    ['noFollowUp', '2026-11-01', 21, '3 veckor sent, sedan 2026-11-01'],
    ['contractEndsUnfilled', '2026-08-25', 89, 'Har väntat 12 veckor, sedan 2026-08-25'],
    ['contractEndsUnfilled', '2025-11-22', 365, 'Har väntat 12 månader, sedan 2025-11-22'],
    ['noSupplierDialogue', '2017-12-14', 3265, '8 år sent, sedan 2017-12-14'],
    ['roleWithoutPerson', null, 0, ''],
  ] as const)('say why %s is urgent', (rule, since, days, words) => expect(spaced(urgencyWords({ rule, since, days }))).toBe(words));
  it.each([
    ['', 'good', 'Rad 2 på bladet Steg är markerad.'],
    ['filter', 'bad', 'Rad 2 på bladet Steg är markerad. Bladets filter döljer den: ta bort filtret för att se raden.'],
    ['hand', 'bad', 'Rad 2 på bladet Steg är markerad. Raden är dold: visa dolda rader för att se den.'],
  ] as const)('say where the row is, hidden or not: ”%s”', (hidden, tone, text) => expect(selectedWords({ found: true, sheet: 'Steg', row: 2, hidden })).toEqual({ tone, text }));

  const todo = {
    today,
    problems: [],
    account: '',
    me: null,
    people: [],
    items: [],
    total: 0,
    unaddressed: 0,
    postponed: [],
    teams: [],
    settings: [],
    procurements: 10,
    proposals: [],
    costs: { registered: [], standard: { count: 10, hours: 116, cost: 69_600 } },
    reminders: { daily: null, latest: null },
  };
  const missing = { problems: ['Bladen Upphandlingar, Steg, Platser, Dialog, Enkät och Inställningar finns inte. Har de bytt namn, ge dem tillbaka sina namn. Annars välj Skapa eller laga registret i menyn.'] };
  it('tell a register that is not there from one that is not whole', () =>
    expect([hasNoRegister(missing), hasNoRegister({ problems: ['Bladen Steg och Platser finns inte.'] }), hasNoRegister(todo)]).toEqual([true, false, false]));
  it('are kind where there is nothing to do', () => {
    expect(emptyWords({ ...todo, ...missing }, { kind: 'all' })).toMatchObject({ title: 'Registret finns inte än', text: expect.stringContaining('Skapa eller laga registret') });
    expect(emptyWords({ ...todo, procurements: 0 }, { kind: 'all' })).toMatchObject({ isNew: true });
    expect(spaced(emptyWords(todo, { kind: 'all' }).text)).toBe('10 upphandlingar i registret, och alla överlämningar är gjorda.');
    expect(spaced(emptyWords({ ...todo, total: 3 }, { kind: 'mine' }).text)).toContain('Andra har 3 saker');
  });
});
