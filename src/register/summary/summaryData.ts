import type { RuleName } from '../handover/handoverRules';
import type { Role } from '../process/roles';
import type { Settings } from '../settings/settings';
import type { RoleLack } from './roleLacks';
import type { SentSheet } from './sentColumns';
import type { SentRows } from './sentRows';

/** What is sent of a procurement besides its row. */
export type SentWork = {
  readonly id: string;
  readonly lacks: Readonly<Record<Role, RoleLack>>;
  /** How many warnings there are about it. */
  readonly warnings: number;
};

export type SentWarning = { readonly rule: RuleName; readonly procurement: string; readonly text: string };

/** Everything that pictures and reports of the register are made from, read at one moment. Made into facts by `summaryFacts`. */
export type SummaryData = {
  /** The day that it is reckoned from: `2026-11-22`. */
  readonly today: string;
  /** Why nothing can be said, in Swedish: sheets that cannot be read. Then there are no rows. */
  readonly problems: readonly string[];
  /** What is wrong with single rows and cells, in Swedish; the rest is still right. */
  readonly remarks: readonly string[];
  /** Of `Steg` those that have hours. */
  readonly rows: Readonly<Record<SentSheet, SentRows>>;
  /** Of each procurement with an id, in the order of the rows. */
  readonly work: readonly SentWork[];
  /** Cells of procurements' rows in which something stands that cannot be read. */
  readonly unread: readonly { readonly row: string; readonly column: string }[];
  /** Most urgent first; a long list is cut. */
  readonly warnings: readonly SentWarning[];
  /** How many warnings there are in all. */
  readonly warningTotal: number;
  readonly rules: Settings['rules'];
};
