import type { OpenAnswer } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { keyOf, shownChanges, type PanelState } from './panelState';

/** Shows a row. What is typed for the one that was shown is kept. */
export const shown = (state: PanelState, row: OpenedRow): PanelState => ({ ...state, row, sheet: row.sheet, message: '', offered: null, conflicts: [], outcome: null });

/**
 * The server has said what stands where. The form follows the selection when it moves, but never from under somebody
 * who has typed something: then the other row is offered.
 */
export const opened = (state: PanelState, { number, answer }: { readonly number: number; readonly answer: OpenAnswer }): PanelState => {
  if (state.asking?.number !== number) return state;
  const { wanted, bySelection } = state.asking;
  const { row } = state;
  const place = answer.row === null ? '' : keyOf(answer.row);
  const hasMoved = !bySelection || place !== state.selected;
  const next: PanelState = { ...state, asking: null, lists: answer.lists, selected: bySelection ? place : state.selected };
  const stays = row !== null && (row.id === '' || isBusy(state));
  if (!wanted && !hasMoved && row !== null && keyOf(row) !== place) return next;
  if (answer.row === null) {
    if (stays) return { ...next, message: wanted ? answer.message : '' };
    return { ...next, row: null, sheet: answer.sheet ?? state.sheet, message: answer.message, offered: null, outcome: null };
  }
  if (row !== null && keyOf(row) === place) return { ...next, row: answer.row, message: '', offered: null };
  return stays && !wanted ? { ...next, offered: answer.row } : shown(next, answer.row);
};

/** Whether the person is in the middle of something with the row that is shown. */
const isBusy = (state: PanelState): boolean => shownChanges(state).length > 0 || state.conflicts.length > 0 || state.saving !== null;
