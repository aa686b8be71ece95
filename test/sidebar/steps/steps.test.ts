import { describe, expect, it, test } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { steps } from '../../../src/register/process/steps';
import { fileCost } from '../../../src/sidebar/steps/state/fileCost';
import { nextEntry, nextWords, progressWords, vacantWords } from '../../../src/sidebar/steps/state/headWords';
import { listed } from '../../../src/sidebar/steps/state/inWords';
import { missingSteps, stepEntries } from '../../../src/sidebar/steps/state/stepEntries';
import { stepState } from '../../../src/sidebar/steps/state/stepState';
import { whoWords } from '../../../src/sidebar/steps/state/whoWords';
import { opened } from '../row/rows';
import { spaced } from '../spaced';
import { stepRow } from './rows';

const procurement = (texts: Readonly<Record<string, string>> = {}) => opened({ name: 'Vinterparken', ...texts });
const nobody = { people: [] };

describe('the list', () => {
  it('is in the order of the process, however the sheet is sorted, and what is none of the eleven comes last', () => {
    const rows = [opened({ step: 'Fika' }, 'S-99', 'steps'), stepRow('feedback'), stepRow('requirement'), stepRow('industryDialogue')];
    expect(stepEntries(rows).map(({ title }) => title)).toEqual(['Dialog med branschföreträdare', 'Kravställning', 'Återkoppling', 'Fika']);
  });
  it('knows which of the eleven are missing', () => {
    expect(missingSteps([])).toEqual(keysOf(steps));
    expect(missingSteps(stepEntries(keysOf(steps).map((step) => stepRow(step))))).toEqual([]);
    expect(missingSteps(stepEntries(keysOf(steps).slice(1).map((step) => stepRow(step))))).toEqual(['industryDialogue']);
  });
  it('counts hours that can be read, whoever has written them', () => {
    const [entry] = stepEntries([stepRow('recruitment', { recruiterHours: '4.5', buyerHours: '2', clientHours: 'många' })]);
    expect(entry).toMatchObject({ hours: { recruiter: 4.5, buyer: 2 }, total: 6.5 });
  });
});

describe('how a step stands on 2026-11-22', () => {
  test.each([
    ['2026-11-21', '', { tone: 'bad', words: 'Försenat 1 dag (2026-11-21)' }],
    ['2026-11-22', '', { tone: 'plain', words: 'Planerat 2026-11-22' }],
    ['2026-11-23', '', { tone: 'plain', words: 'Planerat 2026-11-23' }],
    // A whole month has not passed until its last day has.
    ['2026-11', '', { tone: 'plain', words: 'Planerat 2026-11' }],
    ['2026-10', '', { tone: 'bad', words: 'Försenat 22 dagar (2026-10)' }],
    ['?', '', { tone: 'plain', words: 'Inte planerat' }],
    ['', '', { tone: 'plain', words: 'Inte planerat' }],
    ['i våras', '', { tone: 'plain', words: 'Planerat i våras' }],
    ['2026-01-01', '2026-02-01', { tone: 'good', words: 'Klart 2026-02-01' }],
    ['', '?', { tone: 'good', words: 'Klart, okänd dag' }],
  ])('planned %s, done %s', (planned, done, expected) => {
    const { tone, words } = stepState({ planned, done }, '2026-11-22', false);
    expect({ tone, words: spaced(words) }).toEqual(expected);
  });
  it('nothing is late in a procurement that has been given up', () => expect(stepState({ planned: '2020-01-01', done: '' }, '2026-11-22', true).tone).toBe('plain'));
});

describe('the head', () => {
  const entries = stepEntries([stepRow('industryDialogue', { done: '2026-01-15' }), stepRow('clientDialogue', { done: '?' }), stepRow('requirement'), stepRow('evaluation', { done: '2026-02-01' })]);
  const who = whoWords(procurement({ buyer: 'Bo Ek', coordinator: 'anna@example.se', coordinatorDeputy: 'Eva Å' }), { people: [{ name: 'Anna Ås', role: null, email: 'Anna@example.se' }] });
  it('counts a step in two rows once', () => {
    expect(progressWords(entries)).toBe('3 av 11 steg klara');
    expect(progressWords([...entries, ...entries])).toBe('3 av 11 steg klara');
  });
  it('says what is next and who takes part, by name and deputy', () =>
    expect(nextWords(nextEntry(entries), [], who)).toBe('Härnäst: steg 3, Kravställning – upphandlare Bo Ek, ansvarig SAU Anna Ås (ersättare Eva Å) och beställare.'));
  it('says when all is done, but not while steps are missing', () => {
    expect(nextWords(undefined, [], who)).toBe('Alla steg är klara.');
    expect(nextWords(undefined, ['feedback'], who)).toBe('');
  });
  it('names the roles that nobody has', () => {
    expect(vacantWords(who)).toBe('Ingen utsedd som beställare och rekryterare.');
    expect(vacantWords({ vacant: [] })).toBe('');
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b och c'],
])('%o as a list: %s', (words, text) => expect(listed(words)).toBe(text));

describe('the extra cost', () => {
  const hours = (texts: Readonly<Record<string, string>>) => stepEntries([stepRow('requirement', texts)]);
  it('is the report’s standard until hours are registered: 116 h × 600', () => expect(fileCost(procurement(), [])).toMatchObject({ cost: 69_600, hours: 116, basis: 'standard' }));
  it('is the standard that the sheet has computed, on the municipality’s own assumptions', () => expect(fileCost(procurement({ cost: '81200', registeredHours: '0' }), [])).toMatchObject({ cost: 81_200 }));
  it('is the registered hours as they stand now, at the hourly cost that the sheet has used: 12,5 h × 700', () =>
    expect(fileCost(procurement({ cost: '7000', registeredHours: '10' }), hours({ buyerHours: '12.5' }))).toMatchObject({ cost: 8_750, hours: 12.5, basis: 'registered' }));
  it('of the first hours is at the report’s hourly cost: 2 h × 600', () => expect(fileCost(procurement({ cost: '69600', registeredHours: '0' }), hours({ clientHours: '2' }))).toMatchObject({ cost: 1_200 }));
  it('does without what the sheet cannot compute', () => expect(fileCost(procurement({ cost: '#N/A' }), hours({ clientHours: '2' })).cost).toBe(1_200));
});

test('where it matters, nobody is told too', () => expect(whoWords(procurement({ clientDeputy: 'Eva Å' }), nobody).full('client')).toBe('beställare (ingen utsedd, ersättare Eva Å)'));

test('a person written by an unknown address is shown as written', () => expect(whoWords(procurement({ buyer: 'x@example.se' }), nobody).full('buyer')).toBe('upphandlare x@example.se'));
