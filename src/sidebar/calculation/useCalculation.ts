import { useEffect, useReducer, useRef } from 'preact/hooks';
import { askServer } from '../askServer';
import { useWindowFocus } from '../useWindowFocus';
import { calculationAfter, isOwn, startState, type CalculationState } from './state/calculationState';
import type { Field } from './state/values';

/**
 * Between coming back to the sidebar and reading the selected row. Milliseconds. The press that brings the user back
 * may be on "Infoga": the formula must then be the one that was shown.
 */
const settling = 300;

export type Calculation = {
  readonly state: CalculationState;
  readonly type: (field: Field, text: string) => void;
  /** To be called when the user comes to a field. */
  readonly begin: () => void;
  readonly fetchRow: () => void;
  /** To be called when the values are used as they are shown. */
  readonly use: () => void;
};

/**
 * The calculation and its link to the sheet: the selected row is read at the start, each time the user comes back to
 * the sidebar (as long as nothing has been changed by hand), and when asked for.
 */
export const useCalculation = (): Calculation => {
  const [state, happen] = useReducer(calculationAfter, startState);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(state);
  latest.current = state;

  const ask = (wanted: boolean): void => {
    clearTimeout(timer.current);
    asked.current += 1;
    const number = asked.current;
    happen({ kind: 'rowAsked', question: { number, wanted } });
    askServer('readSelection').then(
      (selection) => happen({ kind: 'rowCame', number, selection }),
      () => happen({ kind: 'rowFailed', number }),
    );
  };
  const follow = (): void => {
    if (latest.current.asking?.wanted !== true && !isOwn(latest.current)) ask(false);
  };

  useEffect(follow, []);
  useWindowFocus(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(follow, settling);
  });

  return {
    state,
    type: (field, text) => happen({ kind: 'typed', field, text }),
    begin: () => happen({ kind: 'began' }),
    fetchRow: () => ask(true),
    use: () => {
      clearTimeout(timer.current);
      happen({ kind: 'used' });
    },
  };
};
