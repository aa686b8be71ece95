import { useReducer, useRef } from 'preact/hooks';
import type { OccupiedCell, SheetFormula } from '../../contract/server';
import { askServer } from '../askServer';
import { insertionAfter, startInsertion, type InsertionState } from './state/insertion';
import { insertionFailure } from './state/insertionFailure';

export type InsertionControl = {
  readonly state: InsertionState;
  readonly send: (formula: SheetFormula, replacing: OccupiedCell | null) => void;
  readonly drop: () => void;
  readonly abandon: () => void;
};

/** Sends formulas to the sheet, one at a time: a second press while the first is under way does nothing. */
export const useInsertion = (): InsertionControl => {
  const [state, happen] = useReducer(insertionAfter, startInsertion);
  const asked = useRef(0);
  const underWay = useRef<number | null>(null);

  const send = (formula: SheetFormula, replacing: OccupiedCell | null): void => {
    if (underWay.current !== null) return;
    asked.current += 1;
    const number = asked.current;
    underWay.current = number;
    const settle = (): void => {
      if (underWay.current === number) underWay.current = null;
    };
    happen({ kind: 'sent', number, formula });
    askServer('insertFormula', formula, replacing).then(
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
