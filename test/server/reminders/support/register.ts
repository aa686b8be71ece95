import type { CellValue } from '../../../../src/google/services';
import { house } from './house';

/** Roles, no real people. */
export const addresses = {
  buyer: 'upphandlare@example.se',
  coordinator: 'samordnare@example.se',
  client: 'bestallare@example.se',
  recruiter: 'rekryterare@example.se',
  deputy: 'ersattare@example.se',
} as const;

const names = { buyer: 'Upphandlare Ett', coordinator: 'Samordnare Ett', client: 'Beställare Ett', recruiter: 'Rekryterare Ett', deputy: 'Ersättare Ett' } as const;
const titles = { buyer: 'upphandlare', coordinator: 'ansvarig SAU', client: 'beställare', recruiter: 'rekryterare', deputy: '' } as const;

export const persons = (['buyer', 'coordinator', 'client', 'recruiter', 'deputy'] as const).map((who) => ({
  kind: 'Person',
  name: names[who],
  role: titles[who],
  email: addresses[who],
}));

/** A procurement in which nothing is wrong. */
export const procurement = (said: Readonly<Record<string, CellValue>> = {}) => ({
  id: 'U-2026-001',
  name: 'Vinterparken',
  status: 'förberedelse',
  requirement: 'dialogkrav',
  buyer: names.buyer,
  buyerDeputy: names.deputy,
  coordinator: names.coordinator,
  coordinatorDeputy: names.deputy,
  client: names.client,
  clientDeputy: names.deputy,
  recruiter: names.recruiter,
  recruiterDeputy: names.deputy,
  ...said,
});

/** A place that the recruiter is reminded of from 2026-11-19 on. */
export const waitingPlace = (said: Readonly<Record<string, CellValue>> = {}) => ({
  id: 'P-2026-001',
  procurement: 'U-2026-001',
  place: 'praktik',
  state: 'överenskommen',
  agreed: new Date(2026, 9, 20),
  ...said,
});

/** A step that is late: its roles are reminded. The third concerns buyer, coordinator and client. */
export const lateStep = (said: Readonly<Record<string, CellValue>> = {}) => ({
  id: 'S-2026-001',
  procurement: 'U-2026-001',
  step: 'Kravställning',
  planned: new Date(2026, 10, 1),
  ...said,
});

/** One procurement with one place that waits: one mail. */
export const waiting = (said: Readonly<Record<string, CellValue>> = {}) =>
  house({ procurements: [procurement(said)], places: [waitingPlace()], settings: persons });

/** The same with a late step: four mails, the most urgent to those of the step. */
export const busy = () => house({ procurements: [procurement()], steps: [lateStep()], places: [waitingPlace()], settings: persons });
