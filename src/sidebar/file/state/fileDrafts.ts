import type { OpenedRow } from '../../../register/form/openedRow';
import { typed, type Draft } from '../../row/state/draft';
import { isRecord } from '../../isRecord';
import { blankDraft } from '../../row/state/drafts';
import { isDraft } from '../../row/state/isDraft';
import { keyOf } from '../../row/state/panelState';

/** What is typed for a row and not saved, and which of the row's forms is open; `""` for none. */
export type RowWork = { readonly procurement: string; readonly draft: Draft; readonly form: string };

export const isRowWork = (value: unknown): value is RowWork =>
  isRecord(value) && typeof value['procurement'] === 'string' && typeof value['form'] === 'string' && isDraft(value['draft']);

/** By procurement and row: a row that is not made yet is another in each procurement. */
export type FileDrafts = Readonly<Record<string, RowWork>>;

export type DraftEvent = { readonly procurement: string; readonly row: OpenedRow } & (
  | { readonly kind: 'typed'; readonly column: string; readonly text: string }
  /** What keeps it from being saved, by column. */
  | { readonly kind: 'stopped'; readonly faults: readonly { readonly column: string; readonly message: string }[] }
  | { readonly kind: 'formOpened'; readonly form: string }
  /** What was typed in the form's columns is saved, or is not wanted any more. */
  | { readonly kind: 'dropped'; readonly columns: readonly string[] }
);

export const draftKey = (procurement: string, row: OpenedRow): string => `${procurement} ${keyOf(row)}`;

export const draftsAfter = (drafts: FileDrafts, event: DraftEvent): FileDrafts => {
  const { procurement, row } = event;
  const key = draftKey(procurement, row);
  const { draft, form } = drafts[key] ?? { draft: blankDraft(row), form: '' };
  const put = (work: Partial<RowWork>): FileDrafts => ({ ...drafts, [key]: { procurement, draft, form, ...work } });
  switch (event.kind) {
    case 'typed': {
      const { column, text } = event;
      const next = typed(row, draft, column, text);
      // A field that is emptied stays empty, although nothing stands there: what was proposed does not come back.
      const edits = text === '' && next.edits[column] === undefined ? { ...next.edits, [column]: { before: '', text } } : next.edits;
      return put({ draft: { ...next, edits, inTheWay: next.inTheWay.filter((other) => other !== column) } });
    }
    case 'stopped': {
      const refused = Object.fromEntries(event.faults.map(({ column, message }) => [column, message]));
      return put({ draft: { ...draft, refused, inTheWay: event.faults.map(({ column }) => column) } });
    }
    case 'formOpened':
      return put({ form: event.form });
    case 'dropped': {
      const edits = Object.fromEntries(Object.entries(draft.edits).filter(([column]) => !event.columns.includes(column)));
      return put({ form: '', draft: { ...draft, edits, refused: {}, inTheWay: [] } });
    }
  }
};

/** The procurements for which something is typed and not saved. */
export const unsavedIn = (drafts: FileDrafts): readonly string[] => [
  ...new Set(Object.values(drafts).flatMap(({ procurement, draft }) => (Object.values(draft.edits).some(({ before, text }) => before !== text) ? [procurement] : []))),
];
