import { keysOf, mapValues } from '../../../src/model/mapValues';
import { registerSheets } from '../../../src/register/sheets';
import { allWarnings } from '../../../src/register/handover/allWarnings';
import type { UnreadCell } from '../../../src/register/process/unreadCell';
import type { RuleName } from '../../../src/register/handover/handoverRules';
import type { Dialogue, Place, ProcessStep, Procurement, Register } from '../../../src/register/rows/row';
import { defaultSettings, type Settings } from '../../../src/register/settings/settings';

export const today = '2026-11-22';

const blank = <K extends string>(columns: Readonly<Record<K, unknown>>): Record<K, null> => mapValues(columns, () => null);

const { procurements, steps, places, dialogue } = registerSheets;

/** The roles of the examples; no real people. */
export const people = {
  buyer: 'Upphandlare Ett',
  coordinator: 'Samordnare Ett',
  client: 'Beställare Ett',
  recruiter: 'Rekryterare Ett',
  deputy: 'Ersättare Ett',
} as const;

const addresses: Readonly<Record<keyof typeof people, string>> = {
  buyer: 'upphandlare@example.se',
  coordinator: 'samordnare@example.se',
  client: 'bestallare@example.se',
  recruiter: 'rekryterare@example.se',
  deputy: 'ersattare@example.se',
};

export const settings: Settings = {
  ...defaultSettings,
  people: keysOf(people).map((who) => ({ name: people[who], role: who === 'deputy' ? null : who, email: addresses[who] })),
};

/** A procurement that nothing is wrong with, and what is said about it. */
export const procurement = (said: Partial<Procurement> = {}): Procurement => ({
  ...blank(procurements.columns),
  id: 'U-2026-001',
  name: 'Vinterparken',
  status: 'förberedelse',
  requirement: 'dialogkrav',
  buyer: people.buyer,
  buyerDeputy: people.deputy,
  coordinator: people.coordinator,
  coordinatorDeputy: people.deputy,
  client: people.client,
  clientDeputy: people.deputy,
  recruiter: people.recruiter,
  recruiterDeputy: people.deputy,
  ...said,
});

export const step = (said: Partial<ProcessStep>): ProcessStep => ({ ...blank(steps.columns), id: 'S-1', procurement: 'U-2026-001', ...said });
export const place = (said: Partial<Place>): Place => ({ ...blank(places.columns), id: 'P-1', procurement: 'U-2026-001', place: 'praktik', ...said });
export const talk = (said: Partial<Dialogue>): Dialogue => ({ ...blank(dialogue.columns), id: 'D-1', procurement: 'U-2026-001', ...said });

export type Example = Partial<Pick<Register, 'steps' | 'places' | 'dialogue'>> & { readonly procurement?: Partial<Procurement> };

export const registerOf = ({ procurement: said = {}, steps = [], places = [], dialogue = [] }: Example): Register => ({
  procurements: [procurement(said)],
  steps,
  places,
  dialogue,
  survey: [],
  settings: [],
});

/** What one rule says about an example. */
export const warningsOf = (rule: RuleName, example: Example, day = today, set = settings, unread: readonly UnreadCell[] = []) =>
  allWarnings(registerOf(example), day, set, unread, [rule]);
