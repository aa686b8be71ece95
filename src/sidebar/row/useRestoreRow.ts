import { useRef, useState } from 'preact/hooks';
import type { RowAddress } from '../../register/form/openedRow';
import { askServer } from '../askServer';
import { saveFailure } from './state/saveFailure';

type Step = { readonly kind: 'idle' | 'waiting' | 'done' | 'failed'; readonly text: string };

export type RestoreRow = {
  readonly step: Step;
  readonly restore: (address: RowAddress) => void;
  /** How many rows have been brought back: the list is another then. */
  readonly times: number;
};

/** Brings back deleted rows, one at a time. */
export const useRestoreRow = (onRestored: (address: RowAddress) => void): RestoreRow => {
  const [step, setStep] = useState<Step>({ kind: 'idle', text: '' });
  const [times, setTimes] = useState(0);
  const underWay = useRef(false);
  const end = (ended: Step): void => {
    underWay.current = false;
    setStep(ended);
  };
  const restore = (address: RowAddress): void => {
    if (underWay.current) return;
    underWay.current = true;
    setStep({ kind: 'waiting', text: `Återställer ${address.id} …` });
    askServer('restoreRow', address).then(
      (answer) => {
        if (answer.kind !== 'saved') return end({ kind: 'failed', text: answer.kind === 'refused' ? answer.message : 'Raden har ändrats av någon annan. Hämta listan igen.' });
        end({ kind: 'done', text: `${address.id} är återställd och öppen.` });
        setTimes((count) => count + 1);
        onRestored(address);
      },
      (error: unknown) => end({ kind: 'failed', text: saveFailure(error) }),
    );
  };
  return { step, restore, times };
};
