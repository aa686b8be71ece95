import type { HelpEntry } from './entry';
import { helpEntries } from './helpEntries';

/** What the panel Hjälp shows. It is pushed as data, in a file that is read when the panel is opened. */
export type HelpData = { readonly entries: readonly HelpEntry[] };

export const helpData = (): HelpData => ({ entries: helpEntries() });
