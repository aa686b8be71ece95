import { numberKinds, type NumberKind } from '../../numberKinds';

/** The columns of a range that describes situations, in their order. */
export const situationColumns = {
  name: 'försörjning',
  months: 'månader',
  amount: 'kr per månad',
  share: 'andel av heltid',
  caseName: 'fall',
  persons: 'antal personer',
} as const;

export type SituationColumn = keyof typeof situationColumns;

/** What the cells of a livelihood's row must be. */
export const livelihoodKinds = {
  months: { ...numberKinds.months, minimum: 0, maximum: 12 },
  amount: { ...numberKinds.monthlyIncome, noun: 'ett belopp i kronor per månad', maximum: 1_000_000 },
  share: { ...numberKinds.share, noun: 'en andel av heltid' },
} as const satisfies Record<string, NumberKind>;
