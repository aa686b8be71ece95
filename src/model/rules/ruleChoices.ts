import { keysOf } from '../mapValues';

/** What a wage may be subsidised by. */
export const subsidySchemes = {
  none: 'inget',
  wageSubsidy: 'lönebidrag',
  introductoryJob: 'introduktionsjobb',
  newStartJob: 'nystartsjobb',
  extraJob: 'extratjänst',
  establishmentJob: 'etableringsjobb',
} as const;

export type SubsidyScheme = keyof typeof subsidySchemes;

/** Who is taken to pay activity support: by law Försäkringskassan; the report books it on Arbetsförmedlingen (line 457). */
export const activitySupportPayers = {
  socialInsuranceAgency: 'Försäkringskassan',
  employmentService: 'Arbetsförmedlingen',
} as const;

export type ActivitySupportPayer = keyof typeof activitySupportPayers;

/** The assumptions of a rule basis that are a choice, by the name of their row. */
export const ruleChoices = {
  subsidyScheme: { name: 'Anställningsstöd', choices: subsidySchemes, value: 'introductoryJob' },
  activitySupportPayer: { name: 'Aktivitetsstöd bokförs på', choices: activitySupportPayers, value: 'socialInsuranceAgency' },
} as const;

export type RuleChoices = { readonly subsidyScheme: SubsidyScheme; readonly activitySupportPayer: ActivitySupportPayer };

export const ruleChoiceKeys: readonly (keyof RuleChoices)[] = keysOf(ruleChoices);
