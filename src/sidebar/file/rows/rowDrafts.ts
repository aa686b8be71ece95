import type { OpenedRow } from '../../../register/form/openedRow';
import { keptText } from '../../../register/form/keptText';
import { columnsOfSheet } from '../../../register/rowSheets';
import { typed, type Draft, type DraftChange, type Edit } from '../../row/state/draft';
import { isRecord } from '../../isRecord';
import { isDraft } from '../../row/state/isDraft';
import { keyOf } from '../../row/state/panelState';

/** What a person has typed in a panel about one procurement and not saved, and in which procurement. */
export type RowDraft = {
  readonly procurement: string;
  readonly draft: Draft;
  /** Why the last press on Spara sent nothing; `""` where nothing was in the way. */
  readonly blocked: string;
};

export const isRowDraft = (value: unknown): value is RowDraft =>
  isRecord(value) && typeof value['procurement'] === 'string' && typeof value['blocked'] === 'string' && isDraft(value['draft']);

/** By `draftKey`: kept whichever procurement is shown. */
export type RowDrafts = Readonly<Record<string, RowDraft>>;

export type DraftsEvent =
  | { readonly kind: 'typed'; readonly procurement: string; readonly row: OpenedRow; readonly column: string; readonly text: string }
  | { readonly kind: 'undone'; readonly key: string }
  | { readonly kind: 'blocked'; readonly procurement: string; readonly row: OpenedRow; readonly columns: readonly string[]; readonly text: string }
  | { readonly kind: 'saved'; readonly key: string; readonly sent: readonly DraftChange[] };

/** A row that is not made yet has no id: there can be one in each procurement. */
export const draftKey = (row: OpenedRow, procurement: string): string => (row.id === '' ? `${keyOf(row)}${procurement}` : keyOf(row));

export const draftsAfter = (drafts: RowDrafts, event: DraftsEvent): RowDrafts => {
  switch (event.kind) {
    case 'typed': {
      const { procurement, row, column, text } = event;
      const key = draftKey(row, procurement);
      const draft = typed(row, drafts[key]?.draft, column, text);
      return Object.keys(draft.edits).length === 0 ? without(drafts, key) : { ...drafts, [key]: { procurement, draft, blocked: '' } };
    }
    case 'undone':
      return without(drafts, event.key);
    case 'blocked': {
      const { procurement, row, columns, text } = event;
      const key = draftKey(row, procurement);
      const blank: Draft = { address: { sheet: row.sheet, id: row.id }, title: '', edits: {}, refused: {}, inTheWay: [] };
      return { ...drafts, [key]: { procurement, draft: { ...(drafts[key]?.draft ?? blank), inTheWay: columns }, blocked: text } };
    }
    case 'saved': {
      const left = drafts[event.key];
      const edits = left === undefined ? {} : unsent(left.draft, event.sent);
      return left === undefined || Object.keys(edits).length === 0
        ? without(drafts, event.key)
        : { ...drafts, [event.key]: { ...left, blocked: '', draft: { ...left.draft, edits, inTheWay: [] } } };
    }
  }
};

/** The procurements in which something is typed and not saved. */
export const unsavedIn = (drafts: RowDrafts): readonly string[] => [
  ...new Set(Object.values(drafts).flatMap(({ procurement, draft }) => (Object.keys(draft.edits).length > 0 ? [procurement] : []))),
];

/** The columns that somebody else has changed since the person began to type in them. */
export const overtaken = (row: OpenedRow, draft: Draft | undefined): readonly string[] =>
  row.cells.flatMap(({ column, text }) => {
    const edit = draft?.edits[column];
    return edit !== undefined && edit.before !== text && edit.text !== text ? [column] : [];
  });

/** What has been typed since the save was sent, on top of what it wrote. A row that has just been made is begun anew. */
const unsent = ({ address, edits }: Draft, sent: readonly DraftChange[]): Draft['edits'] => {
  if (address.id === '') return {};
  const columns = columnsOfSheet(address.sheet);
  const left: Record<string, Edit> = { ...edits };
  for (const { column, after } of sent) {
    const edit = left[column];
    const declared = columns[column];
    if (edit === undefined || declared === undefined) continue;
    if (edit.text === after) delete left[column];
    else left[column] = { before: keptText(declared, after), text: edit.text };
  }
  return left;
};

const without = (drafts: RowDrafts, key: string): RowDrafts => {
  const { [key]: _, ...rest } = drafts;
  return rest;
};
