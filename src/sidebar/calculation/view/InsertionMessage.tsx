import type { SheetFormula } from '../../../contract/server';
import { useSlow } from '../../useSlow';
import type { InsertionState } from '../state/insertion';

type Properties = {
  readonly state: InsertionState;
  /** The user pressed while a field was faulty. */
  readonly refused: boolean;
  readonly onRetry: (formula: SheetFormula) => void;
  readonly onAbandon: () => void;
};

/** What became of the insertion, read aloud as it changes. */
export const InsertionMessage = ({ state, refused, onRetry, onAbandon }: Properties) => {
  const slow = useSlow(state.step === 'sending' ? state.number : undefined);
  const text = refused ? 'Rätta det markerade fältet först, så att formeln får rätt värden.' : messageOf(state, slow);
  const tone = state.step === 'failed' || refused ? 'message bad' : state.step === 'written' ? 'message good' : 'message';
  return (
    <>
      <p class={text === '' ? 'message' : tone} role="status">
        {text !== '' && state.step === 'written' && <span class="sign" aria-hidden="true">✓</span>}
        {text !== '' && (state.step === 'failed' || refused) && <span class="sign" aria-hidden="true">!</span>}
        <span>{text}</span>
      </p>
      {state.step === 'failed' && (
        <button type="button" class="secondary" onClick={() => onRetry(state.formula)}>Försök igen</button>
      )}
      {slow && <button type="button" class="secondary" onClick={onAbandon}>Sluta vänta</button>}
    </>
  );
};

const messageOf = (state: InsertionState, slow: boolean): string => {
  switch (state.step) {
    case 'written':
      return `Formeln står nu i ${state.sheet}!${state.cell}.`;
    case 'failed':
      return state.message;
    case 'sending':
      return slow ? 'Det tar längre tid än vanligt. Formeln kommer så snart arket svarar.' : '';
    case 'abandoned':
      return 'Arket har inte svarat. Formeln kan ändå ha skrivits: titta i arket innan du försöker igen.';
    case 'ready':
    case 'occupied':
      return '';
  }
};
