import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Selection } from '../../contract/server';
import { askServer } from '../askServer';
import { StandingPlace } from '../following/standing';
import { usePolling } from '../following/usePolling';
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
 * The calculation and its link to the sheet: it follows the selected row while the panel is seen, as long as nothing
 * has been changed by hand, and reads it when asked for.
 */
export const useCalculation = (): Calculation => {
  const [state, happen] = useReducer(calculationAfter, startState);
  const standing = useContext(StandingPlace);
  const asked = useRef(0);
  /** Where the selection stood when it was last taken in. */
  const place = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(state);
  latest.current = state;

  const came = (number: number, selection: Selection): void => {
    const id = selection.procurement?.id?.value;
    if (typeof id === 'string' && id !== '') standing.procurement = id;
    happen({ kind: 'rowCame', number, selection });
  };
  const ask = (wanted: boolean): void => {
    clearTimeout(timer.current);
    asked.current += 1;
    const number = asked.current;
    happen({ kind: 'rowAsked', question: { number, wanted } });
    askServer('readSelection').then(
      (selection) => came(number, selection),
      () => happen({ kind: 'rowFailed', number }),
    );
  };
  /** Looks whether the selection has moved, unseen until it has. Resolves to whether it had. */
  const follow = async (): Promise<boolean> => {
    if (latest.current.asking !== null || isOwn(latest.current)) return false;
    asked.current += 1;
    const number = asked.current;
    const followed = await askServer('followSelection', place.current);
    if (followed === null || asked.current !== number || isOwn(latest.current)) return false;
    place.current = followed.place;
    happen({ kind: 'rowAsked', question: { number, wanted: false } });
    came(number, followed.answer);
    return true;
  };

  useEffect(() => ask(false), []);
  usePolling(follow);
  useWindowFocus(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void follow().catch(() => {}), settling);
  });

  return {
    state,
    type: (field, text) => happen({ kind: 'typed', field, text }),
    begin: () => happen({ kind: 'began' }),
    fetchRow: () => ask(true),
    use: () => {
      clearTimeout(timer.current);
      asked.current += 1;
      happen({ kind: 'used' });
    },
  };
};
