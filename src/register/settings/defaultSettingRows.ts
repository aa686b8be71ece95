import { keysOf } from '../../model/mapValues';
import type { Setting } from '../rows/row';
import { daySettings } from './daySettings';
import { ruleSettings } from './ruleSettings';

/** The departments of the report's ten procurements (Payoff 2019, lines 1499-1536). */
const departments = ['KLF', 'TF', 'GNU', 'SB'] as const;

/** What a new register's sheet `Inställningar` holds: departments, days and rules, and no people. */
export const defaultSettingRows = (): readonly Setting[] => [
  ...departments.map((name) => row('Förvaltning', name, null)),
  ...keysOf(daySettings).map((name) => row('Dagar', daySettings[name].title, daySettings[name].days)),
  ...keysOf(ruleSettings).map((name) => row('Regel', ruleSettings[name].title, ruleSettings[name].value)),
];

const row = (kind: 'Förvaltning' | 'Dagar' | 'Regel', name: string, value: number | null): Setting => ({
  kind,
  name,
  value: value === null ? null : String(value),
  role: null,
  email: null,
});
