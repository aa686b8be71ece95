import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/register/rows/row';
import { daySettings } from '../../../src/register/settings/daySettings';
import { defaultSettingRows } from '../../../src/register/settings/defaultSettingRows';
import { readSettings } from '../../../src/register/settings/readSettings';
import { defaultSettings } from '../../../src/register/settings/settings';

const row = (kind: string | null, name: string | null, value: string | null = null, rest: Partial<Setting> = {}): Setting => ({ kind, name, value, role: null, email: null, ...rest });
const person = (name: string, role: string | null, email: string | null): Setting => row('Person', name, null, { role, email });
const problemsOf = (...rows: readonly Setting[]) => readSettings(rows).problems;

describe('a new register', () => {
  const { settings, problems } = readSettings(defaultSettingRows());
  it('has the report\'s departments and nobody', () => {
    expect(settings.lists).toEqual({ departments: ['KLF', 'TF', 'GNU', 'SB'], industries: [] });
    expect(settings.people).toEqual([]);
  });
  it('has the default of every setting, and no problems', () => {
    expect([settings.days, settings.rules]).toEqual([defaultSettings.days, defaultSettings.rules]);
    expect(problems).toEqual([]);
  });
  it('waits 90 days before a planned start', () => expect(settings.days.requirement).toBe(90));
});

it('an empty sheet gives the defaults', () => expect(readSettings([])).toEqual({ settings: defaultSettings, problems: [] }));
it('a blank row is no row', () => expect(problemsOf(row(null, null), row(null, '  '))).toEqual([]));

describe('days are read', () => {
  const { title } = daySettings.followUp;
  it.each([['45', 45], [' 45 dagar', 45], ['45d', 45], ['1', 1], ['3650', 3650]])('from %s', (value, days) =>
    expect(readSettings([row('Dagar', title, value)])).toMatchObject({ settings: { days: { followUp: days } }, problems: [] }));
  it.each(['0', '3651', '-1', '1,5', 'en månad', null])('and %s leaves 30 days and is told', (value) => {
    const { settings, problems } = readSettings([row('dagar', title.toUpperCase(), value)]);
    expect(settings.days.followUp).toBe(30);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ where: 'Värde' });
    expect(problems[0]?.message).toContain('Tills vidare gäller 30.');
  });
  it('and a name that is none of them is told, with those there are', () =>
    expect(problemsOf(row('Dagar', 'Uppföljningen', '30'))[0]?.message).toContain(`”${title}”`));
});

it('a rule is read with its unit and hard spaces', () =>
  expect(readSettings([row('Regel', 'Avtalsvärde som bär en plats, kr', '3\u00a0000\u00a0000 kr')]).settings.rules.valuePerPlace).toBe(3_000_000));

describe('a person', () => {
  it('is read with role and address', () =>
    expect(readSettings([person(' Roll  Ett ', 'ansvarig SAU', ' roll@example.se ')])).toMatchObject({
      settings: { people: [{ name: 'Roll Ett', role: 'coordinator', email: 'roll@example.se' }] },
      problems: [],
    }));
  it('may have several roles, a row each', () => {
    const { settings, problems } = readSettings([person('Roll Ett', 'Upphandlare', 'roll@example.se'), person('Roll Ett', 'Beställare', 'Roll@example.se')]);
    expect(settings.people.map(({ role }) => role)).toEqual(['buyer', 'client']);
    expect(problems).toEqual([]);
  });
  it('with two addresses is told, and the first counts', () => {
    const { settings, problems } = readSettings([person('Roll Ett', null, 'a@example.se'), person('roll ett', null, 'b@example.se')]);
    expect(settings.people.map(({ email }) => email)).toEqual(['a@example.se']);
    expect(problems).toHaveLength(1);
  });
  it.each([
    ['without an address', person('Roll Ett', 'Upphandlare', null), 'E-post'],
    ['with two in one cell', person('Roll Ett', 'Upphandlare', 'a@example.se, b@example.se'), 'E-post'],
    ['with a role that is none', person('Roll Ett', 'chef', 'a@example.se'), 'Roll'],
  ])('%s is kept and told', (_, given, where) => {
    const { settings, problems } = readSettings([given]);
    expect(settings.people).toHaveLength(1);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });
  it('written with an identity number is not read, and the number is not shown', () => {
    const { settings, problems } = readSettings([person('811218-9876', 'Upphandlare', 'a@example.se')]);
    expect(settings.people).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('9876');
  });
});

describe('a row that is wrong is told with what to do', () => {
  it.each<readonly [string, readonly Setting[], string]>([
    ['a kind that is none', [row('Förv', 'KLF')], 'välj ett av dem'],
    ['no kind', [row(null, 'KLF')], 'välj ett av dem'],
    ['no name', [row('Förvaltning', null, '3')], 'saknar namn'],
    ['the same department twice', [row('Förvaltning', 'KLF'), row('Förvaltning', 'klf ')], 'står två gånger'],
    ['the same person twice in a role', [person('Anna', 'upphandlare', 'a@example.se'), person('anna', 'Upphandlare', 'a@example.se')], '”anna” står två gånger i samma roll'],
    ['one address for two', [person('Anna', 'upphandlare', 'a@example.se'), person('Bo', 'beställare', 'A@example.se')], '”Anna” och ”Bo” har samma e-postadress'],
    ['the same days twice', [row('Dagar', daySettings.followUp.title, '10'), row('Dagar', daySettings.followUp.title, '20')], 'Den översta gäller'],
  ])('%s', (_, rows, says) => {
    const problems = problemsOf(...rows);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(says);
  });
});
