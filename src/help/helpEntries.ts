import { columnEntries } from './columnEntries';
import type { HelpEntry } from './entry';
import { functionEntries } from './functionEntries';
import { guideEntries } from './guideEntries';
import { processEntries } from './processEntries';
import { statusEntries } from './statusEntries';
import { warningEntries } from './warningEntries';

/** Everything that can be looked up, in the order of the groups. */
export const helpEntries = (): readonly HelpEntry[] => [
  ...guideEntries(),
  ...functionEntries(),
  ...columnEntries(),
  ...processEntries(),
  ...statusEntries(),
  ...warningEntries(),
];
