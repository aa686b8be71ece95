/** Between what a number of a study is accepted, in the sheet and in the panel. */
export type StudyLimits = { readonly minimum: number; readonly maximum: number };

/** SEK for a cost, shares of one for the rates. Blank is accepted too. */
export const studyLimits = {
  scale: { minimum: 1, maximum: 1_000_000 },
  persistence: { minimum: 0, maximum: 1 },
  discountRate: { minimum: 0, maximum: 1 },
  cost: { minimum: 0, maximum: 1e12 },
} as const satisfies Readonly<Record<string, StudyLimits>>;

export type LimitedField = Exclude<keyof typeof studyLimits, 'cost'>;
