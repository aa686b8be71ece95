import { describeGiven } from './describeGiven';

/** Why a value cannot be used, in Swedish, as data: the wording depends on where it is shown. */
export type Complaint = {
  /** What is wrong, in a few words: for a cell of a range. */
  readonly short: string;
  /** What was expected, after "ska vara". */
  readonly expected: string;
  /** What to do, as sentences. */
  readonly remedy: string;
  /** What came, after "men", where the value itself does not say it best (or must not be shown). */
  readonly came?: string;
};

/** A complaint in the place of a value: told from a value by its class. */
export class Fault {
  readonly complaint: Complaint;
  constructor(complaint: Complaint) {
    this.complaint = complaint;
  }
}

/** For a cell of its own in a range: `månadslön: inte ett tal`. */
export const shortText = (argument: string, { short }: Complaint): string => `${argument}: ${short}`;

/** For a single call: which argument, what was expected, what came, what to do. */
export const fullText = (functionName: string, argument: string, complaint: Complaint, given: unknown): string => {
  const came = complaint.came ?? describeGiven(given);
  return `${functionName}: argumentet ${argument} ska vara ${complaint.expected}, men ${came}. ${complaint.remedy}`;
};
