import { quoted } from '../../model/text/quoted';
import { settingColumns } from '../columns/settings';
import type { SettingList } from '../columns/settingLists';
import type { Problem } from '../problem';
import { titled } from '../process/titled';
import type { Setting } from '../rows/row';
import { daySettings, mostDays } from './daySettings';
import { settingKind, settingKinds } from './kinds';
import { personTwin } from './personTwin';
import { readPerson } from './readPerson';
import { ruleSettings } from './ruleSettings';
import { settingNumber, type NumberBounds } from './settingNumber';
import { defaultSettings, type Person, type Settings } from './settings';

const dayTitled = titled(daySettings);
const ruleTitled = titled(ruleSettings);

/**
 * The rows of the sheet `Inställningar` as settings. A row that cannot be read leaves the default in place and is told
 * in Swedish; of two rows with the same name the first counts.
 */
export const readSettings = (rows: readonly Setting[]): { readonly settings: Settings; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const lists: Record<SettingList, string[]> = { departments: [], industries: [] };
  const people: Person[] = [];
  const days = { ...defaultSettings.days };
  const rules = { ...defaultSettings.rules };
  const seen = new Map<string, Setting>();

  const complain = (where: keyof typeof settingColumns, message: string): void => {
    problems.push({ where: settingColumns[where].header, message });
  };
  const number = (row: Setting, bounds: NumberBounds): number => {
    const read = settingNumber(row.value, bounds);
    if ('number' in read) return read.number;
    complain('value', read.message);
    return bounds.standard;
  };
  const isRepeated = (kind: string, name: string, row: Setting): boolean => {
    const key = `${kind}\n${name.toLowerCase()}`;
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (first === undefined || (kind === 'Person' && sameText(first.email, row.email))) return false;
    complain('name', `${quoted(name)} står två gånger som ${kind.toLowerCase()}: ta bort den ena raden. Den översta gäller.`);
    return true;
  };

  for (const row of rows) {
    const name = (row.name ?? '').trim().replace(/\s+/g, ' ');
    const kind = settingKind(row.kind);
    if (name === '' && row.kind === null && row.value === null) continue;
    if (kind === undefined) {
      complain('kind', `${quoted(name)} ska ha ett av slagen ${Object.keys(settingKinds).join(', ')}: välj ett av dem.`);
    } else if (name === '') {
      complain('name', `En rad av slaget ${kind} saknar namn: skriv namnet eller ta bort raden.`);
    } else if (!isRepeated(kind, name, row)) {
      const what = settingKinds[kind];
      if (what === 'person') {
        const read = readPerson(name, row);
        problems.push(...read.problems);
        if (read.person !== undefined) {
          const twin = personTwin(people, read.person);
          if (twin !== undefined) complain(twin.where, twin.message);
          people.push(read.person);
        }
      } else if (what === 'days') {
        const setting = dayTitled(name);
        if (setting === undefined) complain('name', unknownName(name, kind, daySettings));
        else days[setting] = number(row, { ...daySettings[setting], standard: daySettings[setting].days, most: mostDays });
      } else if (what === 'rules') {
        const setting = ruleTitled(name);
        if (setting === undefined) complain('name', unknownName(name, kind, ruleSettings));
        else rules[setting] = number(row, { ...ruleSettings[setting], standard: ruleSettings[setting].value });
      } else lists[what].push(name);
    }
  }
  return { settings: { lists, people, days, rules }, problems };
};

const sameText = (a: string | null, b: string | null): boolean => (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();

const unknownName = (name: string, kind: string, table: Readonly<Record<string, { readonly title: string }>>): string =>
  `${quoted(name)} finns inte bland ${kind.toLowerCase()}: skriv ${Object.values(table).map(({ title }) => `”${title}”`).join(', ')}.`;
