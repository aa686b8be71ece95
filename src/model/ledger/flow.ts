import type { Actor } from './actors';

/** What is posted, in Swedish. */
export const flowKinds = {
  wage: 'lön',
  employerContribution: 'arbetsgivaravgifter',
  collectiveInsurance: 'avtalspension och avtalsförsäkring',
  wageSubsidy: 'anställningsstöd',
  benefit: 'ersättning',
  economicAssistance: 'försörjningsstöd',
  municipalTax: 'kommunalskatt',
  equalisation: 'kommunalekonomisk utjämning',
  regionalTax: 'regionskatt',
  stateTax: 'statlig skatt och avgifter',
  taxReduction: 'skattereduktioner',
  indirectTax: 'indirekta skatter',
} as const;

export type FlowKind = keyof typeof flowKinds;

/** Money from one actor to another, which creates nothing. SEK per 12 months. */
export type Transfer = { readonly kind: FlowKind; readonly from: Actor; readonly to: Actor; readonly amount: number };

/** A value that comes into being (production) or is used up (resources, below zero). SEK per 12 months. */
export type RealFlow = { readonly kind: 'production' | 'resources'; readonly actor: Actor; readonly amount: number };

export type Flows = { readonly transfers: readonly Transfer[]; readonly real: readonly RealFlow[] };
