/** What the person would have lived on without the requirement (the report's alternative scenarios, lines 496-498). */
export const alternatives = {
  economicAssistance: 'försörjningsstöd',
  activitySupport: 'aktivitetsstöd',
} as const;

export type Alternative = keyof typeof alternatives;
