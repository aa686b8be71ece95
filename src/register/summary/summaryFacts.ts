import type { Assumptions } from '../../model/assumptions';
import { procurementFiles } from '../process/procurementFile';
import type { Register } from '../rows/row';
import { registerSheets } from '../sheets';
import { procurementFact, type ProcurementFact } from './procurementFact';
import { restoredRows } from './restoredRows';
import { sentColumns } from './sentColumns';
import type { SummaryData } from './summaryData';

/** What a summary holds, to be counted. */
export type SummaryFacts = {
  readonly facts: readonly ProcurementFact[];
  /** The rows that were sent, as the register's own rules read them. */
  readonly register: Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue' | 'survey'>;
};

/** A summary's rows as they were sent, put together again. */
export const summaryFacts = ({ rows, work, unread, today }: SummaryData, assumptions: Assumptions): SummaryFacts => {
  const { procurements, steps, places, dialogue, survey } = registerSheets;
  const register = {
    procurements: restoredRows(procurements.columns, sentColumns.procurements, rows.procurements),
    steps: restoredRows(steps.columns, sentColumns.steps, rows.steps),
    places: restoredRows(places.columns, sentColumns.places, rows.places),
    dialogue: restoredRows(dialogue.columns, sentColumns.dialogue, rows.dialogue),
    survey: restoredRows(survey.columns, sentColumns.survey, rows.survey),
  };
  const workOf = new Map(work.map((one) => [one.id, one]));
  const files = procurementFiles(register, unread.map((cell) => ({ sheet: 'procurements', ...cell })));
  return { register, facts: files.map((file) => procurementFact(file, workOf.get(file.id), assumptions, today)) };
};
