import type { ProcurementFile } from '../process/procurementFile';
import type { Role } from '../process/roles';
import type { Standing } from '../process/standing';
import type { Directory } from '../settings/directory';
import type { DaySettingName } from '../settings/daySettings';
import type { Settings } from '../settings/settings';

/** What a rule looks at besides the procurement. */
export type RuleContext = {
  /** `2026-11-22`. */
  readonly today: string;
  readonly settings: Settings;
  readonly people: Directory;
};

/** Something that a rule found missing. */
export type Finding = {
  /** The row of `Steg` or `Platser` that it concerns; the procurement itself if left out. */
  readonly subject?: string | null;
  /** What tells two findings of one rule about one row apart. */
  readonly detail?: string;
  /** The columns of the subject's row that settle it; the rule's own if left out. */
  readonly columns?: readonly string[];
  /** What is meant where a rule has several matters with one row: a column's header. */
  readonly about?: string;
  readonly roles: readonly Role[];
  /** One Swedish sentence: what is missing and what to do. */
  readonly text: string;
  /** The first day on which it was so; `undefined` where the register does not tell. */
  readonly since: string | undefined;
};

/** A hand-over that must not be lost. */
export type Rule = {
  /** In Swedish. */
  readonly title: string;
  /** Which procurements it concerns. */
  readonly during: readonly Standing[];
  /** The days it waits; a rule without them speaks at once. */
  readonly days?: DaySettingName;
  /** The columns of the subject's row that settle it; none where it takes another row or the finding says which. */
  readonly columns: readonly string[];
  readonly findings: (file: ProcurementFile, context: RuleContext) => readonly Finding[];
};
