import { answered } from './answered';
import { draftSettled, rowWithTheirs } from './conflicts';
import { typed } from './draft';
import { blankDraft, withDraft, withoutDraft } from './drafts';
import { newRow } from './newRow';
import { opened, shown } from './opened';
import { keyOf, shownDraft, type PanelEvent, type PanelState } from './panelState';

/** What the panel knows after something has happened. What a person has typed is only lost when the person undoes it. */
export const panelAfter = (state: PanelState, event: PanelEvent): PanelState => {
  switch (event.kind) {
    case 'asked':
      return { ...state, asking: { number: event.number, wanted: event.wanted, bySelection: event.bySelection }, offered: event.wanted ? null : state.offered };
    case 'opened':
      return opened(state, event);
    case 'openFailed':
      return event.number === state.asking?.number ? { ...state, asking: null, message: event.message } : state;
    case 'offerTaken':
      return state.offered === null ? state : shown(state, state.offered);
    case 'newStarted': {
      const row = newRow(event.sheet);
      const begun = shown(state, row);
      return event.procurement === '' ? begun : withDraft(begun, typed(row, shownDraft(begun), 'procurement', event.procurement));
    }
    case 'typed':
      return state.row === null ? state : { ...withDraft(state, typed(state.row, shownDraft(state), event.column, event.text)), outcome: null };
    case 'undone':
      return state.row === null ? state : { ...withoutDraft(state, keyOf(state.row)), conflicts: [], outcome: null };
    case 'blocked': {
      const draft = shownDraft(state) ?? (state.row === null ? undefined : blankDraft(state.row));
      const told = draft === undefined ? state : withDraft(state, { ...draft, inTheWay: event.columns });
      return { ...told, outcome: { kind: 'refused', text: event.message } };
    }
    case 'sent':
      return { ...state, saving: { number: event.number, key: event.key, sent: event.changes }, conflicts: [], outcome: null };
    case 'answered':
      return state.saving?.number === event.number ? answered({ ...state, saving: null }, state.saving, event.answer, event.clock) : state;
    case 'failed':
      return state.saving?.number === event.number ? { ...state, saving: null, outcome: { kind: 'refused', text: event.message } } : state;
    case 'chosen':
      return { ...state, conflicts: state.conflicts.map((conflict) => (conflict.column === event.column ? { ...conflict, choice: event.choice } : conflict)) };
    case 'settled': {
      const { row, conflicts } = state;
      if (row === null) return { ...state, conflicts: [] };
      const draft = draftSettled(shownDraft(state) ?? blankDraft(row), conflicts);
      return { ...withDraft(state, draft), row: rowWithTheirs(row, conflicts), conflicts: [] };
    }
    case 'conflictsLeft':
      return { ...state, conflicts: [], outcome: null };
  }
};
