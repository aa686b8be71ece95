import { payoff2019, type Assumptions } from '../model/assumptions';

/** The bases that have a name of their own, as a user types it. Every municipality and year is another. */
export const bases = { 'Payoff 2019': payoff2019 } as const satisfies Record<string, Assumptions>;

export type BasisName = keyof typeof bases;

/** The basis of a call that names none. */
export const defaultBasis: BasisName = 'Payoff 2019';

/** A rule basis as it is typed: for texts. */
export const ruleBasisExample = '”Östersund 2026”';

/** What there is to choose between, before a word that ends the list: for texts. */
export const basisNames = `”${defaultBasis}”, en kommun och ett år som ${ruleBasisExample}`;

/** What to do where the report's figures are not enough. */
export const writeRuleBasis = `Skriv en kommun och ett år som antaganden, till exempel ${ruleBasisExample}.`;
