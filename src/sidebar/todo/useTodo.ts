import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { ReminderState, TodoItem, TodoProposal, Whose } from '../../contract/todo';
import { askServer } from '../askServer';
import { PanelShown } from '../panelShown';
import { useWindowFocus } from '../useWindowFocus';
import type { Deed } from './actions/deed';
import type { Act } from './state/acts';
import { todoFailure } from './state/todoFailure';
import { startTodo, todoAfter, type TodoState } from './state/todoState';
import { useDeeds } from './useDeeds';

/** A list that was read longer ago than this is read again when the user comes back to the window, or from another panel, where things are done about what is listed. Milliseconds. */
const fresh = { window: 60_000, panel: 1_000 };

export type TodoControl = {
  readonly state: TodoState;
  readonly fetch: () => void;
  readonly choose: (whose: Whose) => void;
  readonly remember: (reminders: ReminderState) => void;
  readonly accepted: (proposal: TodoProposal) => void;
  /** Does something about a matter; shown as done at once. */
  readonly perform: (item: TodoItem, deed: Deed) => void;
  readonly undo: (act: Act) => void;
};

/** The list and its link to the sheet: read when the panel opens, when the user comes back after a while, when asked for, and after something has been done. */
export const useTodo = (): TodoControl => {
  const [state, happen] = useReducer(todoAfter, startTodo);
  const shown = useContext(PanelShown);
  const asked = useRef(0);
  const latest = useRef(state);
  latest.current = state;

  const ask = (whose: Whose, byHand: boolean): void => {
    asked.current += 1;
    const number = asked.current;
    happen({ kind: 'asked', number, byHand });
    askServer('readTodo', whose).then(
      (todo) => happen({ kind: 'came', number, todo, at: Date.now() }),
      (error: unknown) => happen({ kind: 'failed', number, message: todoFailure(error) }),
    );
  };
  const fetch = (byHand: boolean): void => ask(latest.current.whose ?? { kind: 'mine' }, byHand);
  const refresh = (age: number): void => {
    const { asking, readAt } = latest.current;
    if (asking === undefined && Date.now() - readAt > age) fetch(false);
  };
  useEffect(() => {
    if (shown) refresh(fresh.panel);
  }, [shown]);
  useWindowFocus(() => refresh(fresh.window));
  const { perform, undo } = useDeeds(happen, () => fetch(false));

  return {
    state,
    fetch: () => fetch(true),
    choose: (whose) => {
      happen({ kind: 'chose', whose });
      const { todo } = latest.current;
      if (todo !== null && todo.total > todo.items.length) ask(whose, true);
    },
    remember: (reminders) => happen({ kind: 'reminders', reminders }),
    accepted: (proposal) => {
      happen({ kind: 'accepted', proposal });
      fetch(false);
    },
    perform,
    undo,
  };
};
