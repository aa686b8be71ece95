import { payoff2019Parameters, type AssumptionKey, type Parameter } from '../../../model/parameters/payoff2019';

const always = ['hours', 'hourlyCost', 'municipalTaxRate', 'basicAllowanceOnWage', 'roundingUnit'] as const satisfies readonly AssumptionKey[];

const ofAssistance = ['economicAssistance'] as const satisfies readonly AssumptionKey[];
const ofSupport = ['activitySupportPerDay', 'activitySupportDays', 'basicAllowanceOnActivitySupport'] as const satisfies readonly AssumptionKey[];

/** The assumptions behind the municipality's figures for a mix of alternatives, with their sources. */
export const sourcesOf = (assistanceShare: number): readonly Parameter[] =>
  [...always, ...(assistanceShare > 0 ? ofAssistance : []), ...(assistanceShare < 1 ? ofSupport : [])].map((key) => payoff2019Parameters[key]);

/** What the reader must know before using the figures (the report's own reservations). */
export const reservations: readonly string[] = [
  'Resultatet är en storleksordning. Ju säkrare uppgifter, desto säkrare resultat (rad 1856–1858).',
  'Skatteutjämningen mellan kommuner tar senare tillbaka en del av skatteintäkten. Det är inte inräknat (rad 443–446).',
  'Ingen undanträngning, inget sparande och inga följdeffekter räknas in. Livskvalitet prissätts inte (rad 1872–1903).',
  'Att en person kommer närmare ett arbete (stegförflyttning) räknas inte i kronor (rad 482–493).',
];
