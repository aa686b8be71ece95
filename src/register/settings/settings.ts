import type { SettingList } from '../columns/settingLists';
import { keysOf, mapValues } from '../../model/mapValues';
import type { Role } from '../process/roles';
import { daySettings, type DaySettingName } from './daySettings';
import { ruleSettings, type RuleSettingName } from './ruleSettings';

/** Somebody who takes part, as listed on the sheet `Inställningar`. */
export type Person = {
  readonly name: string;
  readonly role: Role | null;
  readonly email: string | null;
};

/** What the municipality has set. Hours and hourly cost are assumptions, not settings. */
export type Settings = {
  readonly lists: Readonly<Record<SettingList, readonly string[]>>;
  readonly people: readonly Person[];
  /** Whole days. */
  readonly days: Readonly<Record<DaySettingName, number>>;
  readonly rules: Readonly<Record<RuleSettingName, number>>;
};

export const daySettingNames = keysOf(daySettings);
export const ruleSettingNames = keysOf(ruleSettings);

/** A register without rows on `Inställningar`. */
export const defaultSettings: Settings = {
  lists: { departments: [], industries: [] },
  people: [],
  days: mapValues(daySettings, ({ days }) => days),
  rules: mapValues(ruleSettings, ({ value }) => value),
};
