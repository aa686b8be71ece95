import type { ProcurementFact } from '../../../register/summary/procurementFact';
import type { ReadSummary } from '../../summary/useSummary';
import type { Choice } from '../state/choice';

/** What every part of the report is made from. */
export type ReportContent = {
  readonly read: ReadSummary;
  readonly choice: Choice;
  /** The procurements that were chosen; at least one. */
  readonly shown: readonly ProcurementFact[];
};
