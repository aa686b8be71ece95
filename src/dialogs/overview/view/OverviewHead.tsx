import { Message } from '../../../sidebar/parts/Message';
import type { SummaryControl } from '../../summary/useSummary';

/** When the register was read, how it goes, and the way to read it again. */
export const OverviewHead = ({ control: { read, isAsking, deservesWord, failure, readAgain } }: { readonly control: SummaryControl }) => (
  <header class="overview-head">
    <h1>{read === null ? 'Översikt' : `Registret som det var ${read.summary.today}`}</h1>
    <button type="button" class="quiet" aria-disabled={isAsking} onClick={isAsking ? undefined : readAgain}>
      {isAsking ? 'Läser …' : failure === '' ? 'Läs registret igen' : 'Försök igen'}
    </button>
    <Message
      tone={!isAsking && failure !== '' ? 'bad' : 'plain'}
      text={isAsking ? (deservesWord ? 'Läser registret …' : '') : failure === '' ? '' : `${failure}${read === null ? '' : ' Det som lästes tidigare står kvar.'}`}
    />
  </header>
);
