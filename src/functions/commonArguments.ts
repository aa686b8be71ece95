import { basisNames, defaultBasis, ruleBasisExample } from './bases';

/** Arguments that several functions share, so that they read alike everywhere. */

export const cost = {
  name: 'merkostnad',
  kind: 'cost',
  help: 'Vad kravet kostar kommunen utöver en vanlig upphandling, i kronor. Räkna med MERKOSTNAD.',
} as const;

export const yearlyIncome = {
  name: 'årsintäkt',
  kind: 'yearlyIncome',
  help: 'Intäkt i kronor per person och år när personen arbetar. Räkna med KOMMUN_INTAKT eller SAMHALLE_INTAKT.',
} as const;

export const monthlyWage = {
  name: 'månadslön',
  kind: 'monthlyWage',
  help: 'Bruttolön i kronor per månad.',
  default: { assumption: 'monthlyWage' },
} as const;

export const months = {
  name: 'månader',
  kind: 'months',
  help: 'Hur många månader varje person arbetar.',
} as const;

export const persons = {
  name: 'personer',
  kind: 'persons',
  help: 'Hur många personer upphandlingen berör.',
  default: 1,
} as const;

export const deadweight = {
  name: 'sannolikhet_ändå',
  kind: 'share',
  help: 'Sannolikheten att personen hade fått arbete ändå, 0 till 100\u00a0%.',
  default: 0,
} as const;

export const assumptions = {
  name: 'antaganden',
  kind: 'assumptions',
  help: `Grunden: ${basisNames} eller ett område med antagandenas namn och värden.`,
  default: defaultBasis,
} as const;

/** The same of a function that reckons by the rules of a year. */
export const ruleBasis = {
  name: 'antaganden',
  kind: 'ruleBasis',
  help: `Kommun och år, som ${ruleBasisExample}, eller ett område från ANTAGANDEN.`,
} as const;
