import { Message } from '../../../sidebar/parts/Message';
import type { SummaryControl } from '../../summary/useSummary';

type Properties = {
  readonly control: SummaryControl;
  /** `undefined` where there is nothing to print. */
  readonly onPrint: (() => void) | undefined;
};

/** What is done with the report. Not printed. */
export const ReportBar = ({ control: { read, isAsking, deservesWord, failure, readAgain }, onPrint }: Properties) => (
  <div class="report-bar">
    <button type="button" class="primary" aria-disabled={onPrint === undefined} onClick={onPrint}>Skriv ut eller spara som PDF</button>
    <button type="button" class="quiet" aria-disabled={isAsking} onClick={isAsking ? undefined : readAgain}>
      {isAsking ? 'Läser …' : failure === '' ? 'Läs registret igen' : 'Försök igen'}
    </button>
    <Message
      tone={!isAsking && failure !== '' ? 'bad' : 'plain'}
      text={isAsking ? (deservesWord ? 'Läser registret …' : '') : failure === '' ? '' : `${failure}${read === null ? '' : ' Det som lästes tidigare står kvar.'}`}
    />
  </div>
);
