import type { Role } from '../process/roles';
import type { RuleName } from './handoverRules';
import type { Recipient } from './recipients';

/** Something that somebody has to do. */
export type Warning = {
  readonly rule: RuleName;
  /** The procurement's id. */
  readonly procurement: string;
  /** The procurement's name, on one line and without identity numbers: fit for a mail. */
  readonly name: string;
  /** The id of the row that it concerns: a step, a place, a dialogue or the procurement itself. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** Those who answer for the roles, in their order; a role that nobody answers for is left out. */
  readonly recipients: readonly Recipient[];
  /** One Swedish sentence: what is missing and what to do. */
  readonly text: string;
  /** The first day on which it was so; `null` where the register does not tell. */
  readonly since: string | null;
  /** Days since then; 0 where the register does not tell. */
  readonly urgency: number;
  /** The same as long as it is the same matter, however rows are sorted and whatever day it is. */
  readonly key: string;
};
