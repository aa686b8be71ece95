import type { RuleName } from '../../../register/handover/handoverRules';

/** How a matter is settled where it is shown. */
export type Settling =
  /** One press writes today's date in a column of its row; where there is no such row yet, it is made. */
  | { readonly kind: 'today'; readonly caption: string; readonly column: string; readonly without?: NewRow }
  /** The columns that settle it are filled in right there. */
  | {
      readonly kind: 'form';
      readonly caption: string;
      /** Written along with what is filled in. */
      readonly alongside?: { readonly column: string; readonly text: string };
      /** A column that is asked for only with a certain text in another. */
      readonly onlyWith?: { readonly column: string; readonly other: string; readonly text: string };
    }
  /** A row on another sheet is made. */
  | { readonly kind: 'newRow'; readonly caption: string; readonly row: NewRow }
  /** It takes several rows: the row's own form is the place. */
  | { readonly kind: 'open' };

/** A row to be made: what stands in it from the start, and what the person fills in. */
export type NewRow = {
  readonly sheet: 'steps' | 'dialogue';
  readonly given: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
};

/** What can be done about a matter, and whether its days are days late or days that it has waited. */
type RuleAction = { readonly settling: Settling; readonly lateness: 'late' | 'waits' };

/** THE table of what can be done about each matter. A rule without a line here does not compile. */
export const ruleActions: Readonly<Record<RuleName, RuleAction>> = {
  lateRequirement: { settling: { kind: 'form', caption: 'Besluta kravet', onlyWith: { column: 'reason', other: 'requirement', text: 'ej lämplig' } }, lateness: 'late' },
  noIndustryDialogue: { settling: { kind: 'form', caption: 'Skriv dialogens dag' }, lateness: 'late' },
  noSupplierDialogue: {
    settling: { kind: 'newRow', caption: 'Boka dialogen', row: { sheet: 'dialogue', given: { kind: 'leverantör' }, asked: ['booked', 'held'] } },
    lateness: 'late',
  },
  roleWithoutPerson: { settling: { kind: 'form', caption: 'Välj personer' }, lateness: 'waits' },
  agreedBelowContract: { settling: { kind: 'form', caption: 'Skriv skälet' }, lateness: 'waits' },
  contractEndsUnfilled: { settling: { kind: 'open' }, lateness: 'waits' },
  unfilledPlace: { settling: { kind: 'form', caption: 'Tillsatt', alongside: { column: 'state', text: 'tillsatt' } }, lateness: 'late' },
  noFollowUp: { settling: { kind: 'today', caption: 'Uppföljd i dag', column: 'followedUp' }, lateness: 'late' },
  overdueStep: { settling: { kind: 'today', caption: 'Klart i dag', column: 'done' }, lateness: 'late' },
  noFeedback: {
    settling: { kind: 'today', caption: 'Klart i dag', column: 'done', without: { sheet: 'steps', given: { step: 'Återkoppling' }, asked: [] } },
    lateness: 'late',
  },
  suspiciousValues: { settling: { kind: 'form', caption: 'Rätta' }, lateness: 'waits' },
};
