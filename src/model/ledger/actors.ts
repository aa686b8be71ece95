import { keysOf } from '../mapValues';

/** Between whom every krona is posted (Payoff 2019, lines 1842-1845: those that NyttoSam shows, and the employer). */
export const actors = {
  municipality: 'kommunen',
  region: 'regionen',
  socialInsuranceAgency: 'Försäkringskassan',
  employmentService: 'Arbetsförmedlingen',
  restOfState: 'övrig stat',
  insurers: 'försäkringsgivarna',
  individual: 'individen',
  employer: 'arbetsgivaren',
} as const;

export type Actor = keyof typeof actors;

export const actorKeys: readonly Actor[] = keysOf(actors);

/** Shown as *staten totalt* too. */
export const stateActors: readonly Actor[] = ['socialInsuranceAgency', 'employmentService', 'restOfState'];
