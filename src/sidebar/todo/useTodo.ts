import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { ReminderState, TodoProposal, Whose } from '../../contract/todo';
import { askServer } from '../askServer';
import { PanelShown } from '../panelShown';
import { useWindowFocus } from '../useWindowFocus';
import { todoFailure } from './state/todoFailure';
import { startTodo, todoAfter, type TodoState } from './state/todoState';

/** A list that was read longer ago than this is read again when the user comes back. Milliseconds. */
const fresh = 60_000;

export type TodoControl = {
  readonly state: TodoState;
  readonly fetch: () => void;
  readonly choose: (whose: Whose) => void;
  readonly remember: (reminders: ReminderState) => void;
  readonly accepted: (proposal: TodoProposal) => void;
};

/** The list and its link to the sheet: read when the panel opens, when the user comes back after a while, and when asked for. */
export const useTodo = (): TodoControl => {
  const [state, happen] = useReducer(todoAfter, startTodo);
  const shown = useContext(PanelShown);
  const asked = useRef(0);
  const latest = useRef(state);
  latest.current = state;

  const ask = (whose: Whose): void => {
    asked.current += 1;
    const number = asked.current;
    happen({ kind: 'asked', number });
    askServer('readTodo', whose).then(
      (todo) => happen({ kind: 'came', number, todo, at: Date.now() }),
      (error: unknown) => happen({ kind: 'failed', number, message: todoFailure(error) }),
    );
  };
  const fetch = (): void => ask(latest.current.whose ?? { kind: 'mine' });
  const refresh = (): void => {
    const { asking, readAt } = latest.current;
    if (asking === undefined && Date.now() - readAt > fresh) fetch();
  };
  useEffect(() => {
    if (shown) refresh();
  }, [shown]);
  useWindowFocus(refresh);

  return {
    state,
    fetch,
    choose: (whose) => {
      happen({ kind: 'chose', whose });
      const { todo } = latest.current;
      if (todo !== null && todo.total > todo.items.length) ask(whose);
    },
    remember: (reminders) => happen({ kind: 'reminders', reminders }),
    accepted: (proposal) => {
      happen({ kind: 'accepted', proposal });
      fetch();
    },
  };
};
