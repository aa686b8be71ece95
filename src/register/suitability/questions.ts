/** What is known before the work starts. */
export type Answer = 'yes' | 'no' | 'unknown';

type Question = {
  /** In Swedish, as it is asked. */
  readonly title: string;
  /** Why a requirement is not proposed when the answer is no. */
  readonly ifNo: string;
  /** What to find out when nobody knows. */
  readonly ifUnknown: string;
};

/**
 * The four questions of "möjligt och lämpligt" (Payoff 2019, lines 795-799), asked before the work starts: what the project's
 * own experience says the model falls without.
 */
export const suitabilityQuestions = {
  decision: {
    title: 'Finns det ett beslut från ledningen?',
    ifNo: 'Det finns inget beslut från ledningen om att ställa kravet.',
    ifUnknown: 'Ta reda på om ledningen har beslutat att kravet får ställas.',
  },
  interestedClient: {
    title: 'Är beställaren intresserad?',
    ifNo: 'Beställaren är inte intresserad av kravet.',
    ifUnknown: 'Fråga beställaren om intresset för kravet.',
  },
  responsibleForMatching: {
    title: 'Är någon ansvarig för matchningen?',
    ifNo: 'Ingen är ansvarig för att matcha personer till platserna.',
    ifUnknown: 'Ta reda på vem som är ansvarig för matchningen.',
  },
  network: {
    title: 'Finns nätverket på plats?',
    ifNo: 'Nätverket kring platserna finns inte på plats.',
    ifUnknown: 'Ta reda på om nätverket kring platserna finns.',
  },
} as const satisfies Record<string, Question>;

export type SuitabilityQuestion = keyof typeof suitabilityQuestions;

/** What is asked and what is known about the procurement. */
export type SuitabilityAnswers = Readonly<Record<SuitabilityQuestion, Answer>> & {
  /** Are there simple tasks, that can be learnt at work? */
  readonly simpleTasks: Answer;
  /** Months, without options; `null` if not known. */
  readonly contractMonths: number | null;
  /** SEK, the whole contract, options included; `null` if not known. */
  readonly value: number | null;
};
