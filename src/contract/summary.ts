import type { SummaryData } from '../register/summary/summaryData';

/** The register as the large windows need it. */
export type Summary = SummaryData;

/** The question of the large windows. */
export type SummaryQuestions = {
  /** Everything at once, as it is now. */
  readSummary: () => Summary;
};
