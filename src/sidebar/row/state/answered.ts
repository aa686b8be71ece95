import type { SaveAnswer } from '../../../contract/register';
import { keptText } from '../../../register/form/keptText';
import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet, type RowSheetName } from '../../../register/rowSheets';
import { blockedMessage } from './blockedMessage';
import { openConflicts } from './conflicts';
import type { Draft, DraftChange, Edit } from './draft';
import { blankDraft, withDraft, withoutDraft } from './drafts';
import { keyOf, type PanelState } from './panelState';

type Sent = NonNullable<PanelState['saving']>;

/** The server has said what became of a save. What was typed while it was under way is still to be saved. */
export const answered = (state: PanelState, sent: Sent, answer: SaveAnswer, clock: string): PanelState => {
  const isShown = state.row !== null && keyOf(state.row) === sent.key;
  switch (answer.kind) {
    case 'saved':
      return saved(state, sent, answer, isShown, clock);
    case 'conflict':
      return isShown ? { ...state, conflicts: openConflicts(answer.conflicts) } : state;
    case 'refused': {
      const draft = state.drafts[sent.key] ?? (state.row !== null && isShown ? blankDraft(state.row) : undefined);
      const refused: Record<string, string> = {};
      for (const { column, message } of answer.fields) refused[column] = message;
      const noted = draft === undefined ? state : withDraft(state, { ...draft, refused, inTheWay: answer.fields.map(({ column }) => column) });
      return isShown ? { ...noted, outcome: { kind: 'refused', text: answer.fields.length === 0 || state.row === null ? answer.message : blockedMessage(state.row.sheet, answer.fields) } } : noted;
    }
  }
};

const saved = (state: PanelState, { key, sent }: Sent, { id, version }: Extract<SaveAnswer, { kind: 'saved' }>, isShown: boolean, clock: string): PanelState => {
  const draft = state.drafts[key];
  const { row } = state;
  const rest = withoutDraft(state, key);
  const open = draft === undefined ? undefined : unsaved({ ...draft, address: { ...draft.address, id } }, sent);
  const kept = open === undefined ? rest : withDraft(rest, open);
  if (!isShown || row === null) return kept;
  const text = row.id === '' ? `${id} är skapad.` : `Sparat ${clock}.`;
  return { ...kept, row: { ...row, id, version, cells: cellsAfter(row, sent) }, conflicts: [], outcome: { kind: 'saved', text } };
};

/** The row's cells as the save has left them. */
const cellsAfter = (row: OpenedRow, sent: readonly DraftChange[]): OpenedRow['cells'] => {
  const texts = new Map(sent.map((change) => [change.column, textAfter(row.sheet, change)]));
  return row.cells.map((cell) => {
    const text = texts.get(cell.column);
    return text === undefined ? cell : { ...cell, text, isSecret: false };
  });
};

const textAfter = (sheet: RowSheetName, { column, after }: DraftChange): string => {
  const declared = columnsOfSheet(sheet)[column];
  return declared === undefined ? after : keptText(declared, after);
};

/** What has been typed since the save was sent, on top of what it wrote; `undefined` where there is nothing. */
const unsaved = (draft: Draft, sent: readonly DraftChange[]): Draft | undefined => {
  const edits: Record<string, Edit> = { ...draft.edits };
  for (const change of sent) {
    const edit = edits[change.column];
    if (edit === undefined) continue;
    if (edit.text === change.after) delete edits[change.column];
    else edits[change.column] = { before: textAfter(draft.address.sheet, change), text: edit.text };
  }
  return Object.keys(edits).length === 0 ? undefined : { ...draft, edits, refused: {}, inTheWay: [] };
};
