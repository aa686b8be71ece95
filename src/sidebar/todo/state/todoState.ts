import type { ReminderState, Todo, TodoProposal, Whose } from '../../../contract/todo';
import { actsAfterReading, withAct, type Act } from './acts';
import { usualWhose } from './shownItems';

/** What the panel knows. A failure takes nothing away of what was there. */
export type TodoState = {
  readonly todo: Todo | null;
  /** The number of the question under way. */
  readonly asking: number | undefined;
  /** When the list was read, in milliseconds. */
  readonly readAt: number;
  readonly failure: string;
  /** `null` until somebody is known or has chosen. */
  readonly whose: Whose | null;
  /** What has been done about single matters since the list was last asked for by hand. */
  readonly acts: readonly Act[];
};

export type TodoEvent =
  | { readonly kind: 'asked'; readonly number: number; readonly byHand: boolean }
  | { readonly kind: 'came'; readonly number: number; readonly todo: Todo; readonly at: number }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }
  | { readonly kind: 'chose'; readonly whose: Whose }
  | { readonly kind: 'reminders'; readonly reminders: ReminderState }
  | { readonly kind: 'acted'; readonly act: Act }
  | { readonly kind: 'undone'; readonly key: string }
  | { readonly kind: 'accepted'; readonly proposal: TodoProposal };

export const startTodo: TodoState = { todo: null, asking: undefined, readAt: 0, failure: '', whose: null, acts: [] };

/** The state after an event. An answer to an earlier question than the latest is not used. */
export const todoAfter = (state: TodoState, event: TodoEvent): TodoState => {
  switch (event.kind) {
    case 'asked':
      return { ...state, asking: event.number, acts: event.byHand ? state.acts.filter(({ phase }) => phase === 'saving') : state.acts };
    case 'came':
      if (event.number !== state.asking) return state;
      return {
        ...state,
        todo: event.todo,
        asking: undefined,
        readAt: event.at,
        failure: '',
        whose: state.whose ?? usualWhose(event.todo),
        acts: actsAfterReading(state.acts, event.todo.items),
      };
    case 'failed':
      return event.number === state.asking ? { ...state, asking: undefined, failure: event.message } : state;
    case 'chose':
      return { ...state, whose: event.whose, acts: state.acts.filter(({ phase }) => phase === 'saving') };
    case 'acted':
      return { ...state, acts: withAct(state.acts, event.act) };
    case 'undone':
      return { ...state, acts: state.acts.filter(({ item }) => item.key !== event.key) };
    case 'reminders':
      return state.todo === null ? state : { ...state, todo: { ...state.todo, reminders: event.reminders } };
    case 'accepted': {
      if (state.todo === null) return state;
      const proposals = state.todo.proposals.filter(({ procurement }) => procurement !== event.proposal.procurement);
      return { ...state, todo: { ...state.todo, proposals } };
    }
  }
};
