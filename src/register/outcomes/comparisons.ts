/** Somebody else's result, to set beside one's own; not the same people, method or time. */
export type Comparison = {
  readonly title: string;
  /** Participants; `null` where the report gives none. */
  readonly n: number | null;
  readonly toWork: number | null;
  readonly toWorkOrStudies: number;
  /** What the share is of, in Swedish. */
  readonly measure: string;
  readonly source: string;
};

const employmentService = 'Arbetsförmedlingens egna resultat: till arbete eller studier 90 dagar efter avslutad etablering. De flesta av Innanförskapsakademins deltagare ingår.';

/** The report's comparisons, named as what they are (Payoff 2019, lines 1011-1019). */
export const comparisons: readonly Comparison[] = [
  {
    title: 'Innanförskapsakademin 2016–2018',
    n: 130,
    toWork: 0.75,
    toWorkOrStudies: 0.89,
    measure: 'Ur Innanförskapsakademins egen redovisning: deltagare i praktikprogrammet, efter avslutad praktik.',
    source: 'Payoff 2019, rad 1011–1016',
  },
  {
    title: 'Arbetsförmedlingen 2015',
    n: null,
    toWork: null,
    toWorkOrStudies: 0.29,
    measure: employmentService,
    source: 'Payoff 2019, rad 1017–1019',
  },
  {
    title: 'Arbetsförmedlingen 2018',
    n: null,
    toWork: null,
    toWorkOrStudies: 0.54,
    measure: employmentService,
    source: 'Payoff 2019, rad 1017–1019',
  },
];
