/** What the person would have lived on without the requirement (the report's alternative scenarios, lines 496-498). */
export const alternatives = {
  economicAssistance: 'försörjningsstöd',
  activitySupport: 'aktivitetsstöd',
} as const;

export type Alternative = keyof typeof alternatives;

/** The same on a rule basis, which knows more of them than the report reckons with. */
export const ruleAlternatives = {
  ...alternatives,
  establishmentBenefit: 'etableringsersättning',
  unemploymentBenefit: 'a-kassa',
  sicknessBenefit: 'sjukpenning',
  noBenefit: 'ingen ersättning',
} as const;

export type RuleAlternative = keyof typeof ruleAlternatives;
