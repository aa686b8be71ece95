import { ReadAgain } from '../../summary/ReadAgain';
import type { SummaryControl } from '../../summary/useSummary';

type Properties = {
  readonly control: SummaryControl;
  /** `undefined` where there is nothing to print. */
  readonly onPrint: (() => void) | undefined;
};

/** What is done with the report. Not printed. */
export const ReportBar = ({ control, onPrint }: Properties) => (
  <div class="report-bar">
    <button type="button" class="primary" aria-disabled={onPrint === undefined} onClick={onPrint}>Skriv ut eller spara som PDF</button>
    <ReadAgain control={control} />
  </div>
);
