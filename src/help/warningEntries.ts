import { keysOf } from '../model/mapValues';
import { hardSpace } from '../model/text/formatNumber';
import type { Rule } from '../register/handover/rule';
import { ruleFacts } from '../register/handover/ruleFacts';
import { registerSheets } from '../register/sheets';
import { daySettings } from '../register/settings/daySettings';
import type { HelpEntry } from './entry';

/** What the register warns of, and after how long. */
export const warningEntries = (): readonly HelpEntry[] =>
  keysOf(ruleFacts).map((name) => {
    const { title, days }: Omit<Rule, 'findings'> = ruleFacts[name];
    const setting = days === undefined ? undefined : daySettings[days];
    return {
      id: `warnings-${name}`,
      group: 'warnings',
      kind: 'Varning',
      title,
      line: setting === undefined ? 'Visas genast.' : `${setting.title}: ${setting.days}${hardSpace}${setting.days === 1 ? 'dag' : 'dagar'}, om ni inte har valt något annat.`,
      facts:
        setting === undefined
          ? []
          : [['Välja antal dagar', `Skriv ett annat antal på bladet ${registerSheets.settings.title}, på raden ”${setting.title}”.`]],
      leads: [{ panel: 'todo' }],
    };
  });
