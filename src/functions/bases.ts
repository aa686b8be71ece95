import { payoff2019, type Assumptions } from '../model/assumptions';

/** The bases that exist, by the name that a user types. */
export const bases = { 'Payoff 2019': payoff2019 } as const satisfies Record<string, Assumptions>;

export type BasisName = keyof typeof bases;

/** The basis of a call that names none. */
export const defaultBasis: BasisName = 'Payoff 2019';

/** Their names, in quotes: for texts. */
export const basisNames: readonly string[] = Object.keys(bases).map((name) => `”${name}”`);
