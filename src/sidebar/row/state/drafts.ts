import type { OpenedRow } from '../../../register/form/openedRow';
import { titleOf, type Draft } from './draft';
import { keyOf, type PanelState } from './panelState';

/** A draft in which nothing has been typed. */
export const blankDraft = (row: OpenedRow): Draft => ({
  address: { sheet: row.sheet, id: row.id },
  title: titleOf(row),
  edits: {},
  refused: {},
  inTheWay: [],
});

export const withDraft = (state: PanelState, draft: Draft): PanelState => ({ ...state, drafts: { ...state.drafts, [keyOf(draft.address)]: draft } });

export const withoutDraft = (state: PanelState, key: string): PanelState => {
  const { [key]: _, ...drafts } = state.drafts;
  return { ...state, drafts };
};
