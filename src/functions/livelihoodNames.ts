import { mapValues } from '../model/mapValues';
import type { LivelihoodSource } from '../model/ledger/situation';

/** The name that is shown, and what else it may be called. */
export type Names = readonly [shown: string, ...others: string[]];

/** What people also call what a person lives on: short forms, the law's term, and the word before 1998. */
const otherNames: Readonly<Partial<Record<LivelihoodSource, readonly string[]>>> = {
  wage: ['arbete'],
  economicAssistance: ['FS', 'ekonomiskt bistånd', 'socialbidrag'],
  activitySupport: ['AS'],
};

/** What each of some livelihoods may be called. */
export const livelihoodNames = <Key extends LivelihoodSource>(shown: Readonly<Record<Key, string>>): Readonly<Record<Key, Names>> =>
  mapValues(shown, (name, key: Key): Names => [name, ...(otherNames[key] ?? [])]);
