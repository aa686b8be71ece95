import { keysOf } from '../mapValues';

/** What a person lives on, as it is typed in a study. */
export const livelihoodSources = {
  wage: 'lön',
  wageSubsidy: 'lönebidrag',
  introductoryJob: 'introduktionsjobb',
  newStartJob: 'nystartsjobb',
  extraJob: 'extratjänst',
  establishmentJob: 'etableringsjobb',
  economicAssistance: 'försörjningsstöd',
  activitySupport: 'aktivitetsstöd',
  establishmentBenefit: 'etableringsersättning',
  unemploymentBenefit: 'a-kassa',
  sicknessBenefit: 'sjukpenning',
  noBenefit: 'ingen ersättning',
} as const;

export type LivelihoodSource = keyof typeof livelihoodSources;

export const livelihoodSourceKeys: readonly LivelihoodSource[] = keysOf(livelihoodSources);

export type Livelihood = {
  readonly source: LivelihoodSource;
  /** Of the 12. */
  readonly months: number;
  /** Gross, SEK per month at full time; undefined where the basis's rule says it. */
  readonly monthly: number | undefined;
  /** Of full time, 0 to 1. */
  readonly share: number;
};

/** What of society's resources a person uses, and who pays for it, as it is typed in a study. */
export const resources = {
  healthCare: 'vård',
  socialCare: 'omsorg',
  handling: 'handläggning',
  employmentService: 'arbetsförmedling',
  justice: 'rättsväsende',
} as const;

export type Resource = keyof typeof resources;

export const resourceKeys: readonly Resource[] = keysOf(resources);

export type ResourceUse = { readonly resource: Resource; /** SEK per 12 months. */ readonly yearly: number };

/** Twelve months of a person's livelihood and use of resources; months × share add up to 12. No person data. */
export type Situation = { readonly livelihoods: readonly Livelihood[]; readonly resourceUse: readonly ResourceUse[] };

/** A case that stands for a number of persons: before and after. */
export type StudyCase = { readonly name: string; readonly persons: number; readonly before: Situation; readonly after: Situation };
