import { describeGiven } from './describeGiven';
import type { ShortText } from './shortTexts';

/** Why a value cannot be used, in Swedish, as data: the wording depends on where it is shown. */
export type Complaint = {
  /** What is wrong, in a few words: for a cell of a range. */
  readonly short: ShortText;
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

/** In the place of a value: what another of our functions said of the row, which no value was computed from. */
export class EarlierFault {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const isFaulty = (value: unknown): value is Fault | EarlierFault => value instanceof Fault || value instanceof EarlierFault;

/** For a cell of its own in a range: `månadslön: inte ett tal`. What was said earlier is passed on unchanged. */
export const faultText = (argument: string, fault: Fault | EarlierFault): string =>
  fault instanceof EarlierFault ? fault.text : shortText(argument, fault.complaint);

export const shortText = (argument: string, { short }: Pick<Complaint, 'short'>): string => `${argument}: ${short}`;

/** For a single call: which argument, what was expected, what came, what to do. */
export const fullText = (functionName: string, argument: string, complaint: Complaint, given: unknown): string => {
  const came = complaint.came ?? describeGiven(given);
  return `${functionName}: argumentet ${argument} ska vara ${complaint.expected}, men ${came}. ${complaint.remedy}`;
};

/** The same where the value is a cell that itself has no result. */
export const earlierText = (functionName: string, argument: string, { text }: EarlierFault): string =>
  `${functionName}: cellen som argumentet ${argument} hämtas från har själv inget resultat, ”${text}”. Rätta det först.`;
