/**
 * The figures of Payoff's evaluation (April 2019) of the project "Socialt ansvarsfull upphandling" in
 * Östersund: the basis `Payoff 2019`. Lines are those of the report's text. Where the report prints only a
 * result, the row says how the figure behind it was found:
 *
 * - `rapporten`: printed in the report;
 * - `härledd`: follows from printed figures by arithmetic;
 * - `rekonstruktion`: our reading of what the report must have assumed. It reproduces every printed figure,
 *   but the report does not state it.
 */
export type Status = 'rapporten' | 'härledd' | 'rekonstruktion';

export type Parameter = {
  /** The row's name in an assumptions range, in Swedish. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The least value that a what-if may use, in the same unit: below it the value is a slip of the pen. */
  readonly minimum: number;
  readonly maximum: number;
  readonly source: string;
  readonly status: Status;
};

export const payoff2019Parameters = {
  hours: {
    name: 'Timmar per upphandling',
    value: 116,
    unit: 'timmar',
    minimum: 0,
    maximum: 1_000_000,
    source: 'Payoff 2019, rad 394–397; en upphandling som berör 1–3 personer',
    status: 'rapporten',
  },
  hourlyCost: {
    name: 'Timkostnad',
    value: 600,
    unit: 'kr per timme',
    minimum: 0,
    maximum: 100_000,
    source: 'Payoff 2019, rad 422',
    status: 'rapporten',
  },
  indirectTaxFactor: {
    name: 'Faktor för indirekta skatter',
    value: 86_600 / 69_600,
    unit: 'samhällsekonomiska kronor per krona',
    minimum: 1,
    maximum: 3,
    source: 'Payoff 2019, rad 423 och 428: 86 600 / 69 600; faktorn förklaras inte i rapporten',
    status: 'härledd',
  },
  monthlyWage: {
    name: 'Månadslön',
    value: 22_500,
    unit: 'kr per månad',
    minimum: 1_000,
    maximum: 200_000,
    source: 'Payoff 2019, rad 448',
    status: 'rapporten',
  },
  municipalTaxRate: {
    name: 'Kommunal skattesats',
    value: 0.2202,
    unit: 'andel',
    minimum: 0,
    maximum: 1,
    source: 'Östersunds kommun 2018; återskapar 57 000 kr tillsammans med grundavdraget',
    status: 'rekonstruktion',
  },
  basicAllowanceOnWage: {
    name: 'Grundavdrag på lön',
    value: 13_400,
    unit: 'kr per år',
    minimum: 0,
    maximum: 1_000_000,
    source: 'Lägsta grundavdrag 2018; ger 56 503, avrundat 57 000 kr skatt på 22 500 kr i månaden',
    status: 'rekonstruktion',
  },
  economicAssistance: {
    name: 'Försörjningsstöd och handläggning',
    value: 118_000,
    unit: 'kr per år',
    minimum: 0,
    maximum: 10_000_000,
    source: 'Payoff 2019, rad 449, 456 och 459: 175 000 − (43 000 + 14 000), skatten på lönen',
    status: 'härledd',
  },
  activitySupportPerDay: {
    name: 'Aktivitetsstöd per dag',
    value: 365,
    unit: 'kr per dag',
    minimum: 0,
    maximum: 10_000,
    source: 'Tillsammans med 260 dagar och grundavdraget ger det 14 445, i rapporten ca 14 000 kr (rad 458–459)',
    status: 'rekonstruktion',
  },
  activitySupportDays: {
    name: 'Dagar med aktivitetsstöd',
    value: 260,
    unit: 'dagar per år',
    minimum: 0,
    maximum: 366,
    source: 'Fem dagar i veckan, 52 veckor',
    status: 'rekonstruktion',
  },
  basicAllowanceOnActivitySupport: {
    name: 'Grundavdrag på aktivitetsstöd',
    value: 29_300,
    unit: 'kr per år',
    minimum: 0,
    maximum: 1_000_000,
    source: 'Inkomstskattelagen 63 kap., 94 900 kr i inkomst, prisbasbelopp 45 500 (2018)',
    status: 'rekonstruktion',
  },
  productionPerWage: {
    name: 'Produktionsvärde per lönekrona',
    value: 485_000 / 270_000,
    unit: 'kr per lönekrona',
    minimum: 0,
    maximum: 10,
    source: 'Payoff 2019, rad 527: 485 000 / (12 × 22 500)',
    status: 'härledd',
  },
  subsidisedWageCeiling: {
    name: 'Lönetak för subvention',
    value: 16_875,
    unit: 'kr per månad',
    minimum: 0,
    maximum: 200_000,
    source: 'Ger rapportens 194 000 kr vid 80 % (rad 531); inget officiellt tak är 16 875',
    status: 'rekonstruktion',
  },
  potentialMonthlyWage: {
    name: 'Månadslön i potentialen',
    value: 27_150,
    unit: 'kr per månad',
    minimum: 1_000,
    maximum: 200_000,
    source: 'Payoff 2019, rad 1934',
    status: 'rapporten',
  },
  roundingUnit: {
    name: 'Avrundning av årsbelopp',
    value: 1_000,
    unit: 'kr',
    minimum: 0,
    maximum: 100_000,
    source: 'Payoff 2019, rad 1869–1870: jämna tusental',
    status: 'rapporten',
  },
} as const satisfies Record<string, Parameter>;

export type AssumptionKey = keyof typeof payoff2019Parameters;

/** One consistent set of assumptions. A what-if is a changed copy: `{ ...payoff2019, municipalTaxRate: 0.22 }`. */
export type Assumptions = Readonly<Record<AssumptionKey, number>>;
