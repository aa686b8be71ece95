import type { Role } from '../process/roles';
import type { RuleName } from './handoverRules';
import type { Postponement } from './postponement';
import type { Recipient } from './recipients';

/** Something that somebody has to do. */
export type Warning = {
  readonly rule: RuleName;
  /** What it is called where it is postponed: the rule's title, and the column where there may be several. */
  readonly matter: string;
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
  /** The same as long as it is the same matter, however rows are sorted and whatever day it is; another once it comes back after a postponement. */
  readonly key: string;
  /** The columns of the subject's row that settle it. */
  readonly columns: readonly string[];
  /** The latest postponement, whether it has passed or not. */
  readonly postponement: Postponement | undefined;
  /** How many times it has been postponed. */
  readonly timesPostponed: number;
};
