import type { Refusal } from '../sheetFunction';

/** What is said where an income above zero is so small that the arithmetic makes nothing of it. */
export const incomeTooSmall = {
  argument: 'årsintäkt',
  short: 'intäkten är för liten att räkna med',
  expected: 'märkbart mer än 0 kr',
  came: 'fick en intäkt som är för liten att räkna med',
  remedy: 'Kontrollera intäkten.',
} as const satisfies Refusal;
