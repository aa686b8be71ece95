import type { HelpEntry } from './entry';
import { guides } from './guides';

/** The tasks as entries of the help. */
export const guideEntries = (): readonly HelpEntry[] =>
  Object.entries(guides).map(([name, guide]) => ({ ...guide, id: `guides-${name}`, group: 'guides', kind: 'Hur gör jag' }));
