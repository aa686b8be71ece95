import { Message } from '../../sidebar/parts/Message';
import type { SummaryControl } from './useSummary';

/** The way to read the register again, and how it goes. */
export const ReadAgain = ({ control: { read, isAsking, deservesWord, failure, readAgain } }: { readonly control: SummaryControl }) => (
  <>
    <button type="button" class="quiet" aria-disabled={isAsking} onClick={isAsking ? undefined : readAgain}>
      {isAsking ? 'Läser …' : failure === '' ? 'Läs registret igen' : 'Försök igen'}
    </button>
    <Message
      tone={!isAsking && failure !== '' ? 'bad' : 'plain'}
      text={isAsking ? (deservesWord ? 'Läser registret …' : '') : failure === '' ? '' : `${failure}${read === null ? '' : ' Det som lästes tidigare står kvar.'}`}
    />
  </>
);
