import { useEffect, useReducer, useRef } from 'preact/hooks';
import { askServer } from '../askServer';
import { useWindowEvent } from '../useWindowEvent';
import { calculationAfter, isOwn, startState, type CalculationState } from './state/calculationState';
import type { Field } from './state/values';

export type Calculation = {
  readonly state: CalculationState;
  readonly type: (field: Field, text: string) => void;
  readonly fetchRow: () => void;
};

/**
 * The calculation and its link to the sheet: the selected row is read at the start, each time the user comes back to
 * the sidebar (as long as nothing has been changed by hand), and when asked for.
 */
export const useCalculation = (): Calculation => {
  const [state, happen] = useReducer(calculationAfter, startState);
  const asked = useRef(0);

  const ask = (wanted: boolean): void => {
    asked.current += 1;
    const number = asked.current;
    happen({ kind: 'rowAsked', question: { number, wanted } });
    askServer('readSelection').then(
      (selection) => happen({ kind: 'rowCame', number, selection }),
      () => happen({ kind: 'rowFailed', number }),
    );
  };
  const follow = (): void => {
    if (state.asking === null && !isOwn(state)) ask(false);
  };

  useEffect(follow, []);
  useWindowEvent('focus', follow);

  return {
    state,
    type: (field, text) => happen({ kind: 'typed', field, text }),
    fetchRow: () => {
      if (state.asking?.wanted !== true) ask(true);
    },
  };
};
