import { useReducer, useRef } from 'preact/hooks';
import { askServer } from '../askServer';
import { useWindowEvent } from '../useWindowEvent';
import { insertionAfter, startInsertion, type InsertionState } from './state/insertion';
import { insertionFailure } from './state/insertionFailure';

export type InsertionControl = {
  readonly state: InsertionState;
  readonly send: (formula: string, mayReplace: boolean) => void;
  readonly drop: () => void;
  readonly abandon: () => void;
};

/** Sends formulas to the sheet, one at a time: a second press while the first is under way does nothing. */
export const useInsertion = (): InsertionControl => {
  const [state, happen] = useReducer(insertionAfter, startInsertion);
  const asked = useRef(0);
  const underWay = useRef<number | null>(null);

  useWindowEvent('blur', () => happen({ kind: 'left' }));

  const send = (formula: string, mayReplace: boolean): void => {
    if (underWay.current !== null) return;
    asked.current += 1;
    const number = asked.current;
    underWay.current = number;
    const settle = (): void => {
      if (underWay.current === number) underWay.current = null;
    };
    happen({ kind: 'sent', number, formula });
    askServer('insertFormula', formula, mayReplace).then(
      (insertion) => {
        settle();
        happen({ kind: 'answered', number, insertion });
      },
      (error: unknown) => {
        settle();
        happen({ kind: 'failed', number, message: insertionFailure(error) });
      },
    );
  };

  return {
    state,
    send,
    drop: () => happen({ kind: 'dropped' }),
    abandon: () => {
      underWay.current = null;
      happen({ kind: 'abandoned' });
    },
  };
};
