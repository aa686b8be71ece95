import { useRef } from 'preact/hooks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { defaultSettings } from '../../../register/settings/settings';
import { useKeptState } from '../../keptState';
import { blockedMessage } from '../../row/state/blockedMessage';
import { changesOf, typed, type Draft } from '../../row/state/draft';
import { obstacles } from '../../row/state/formFindings';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import type { Change } from '../state/rowAfter';
import type { FileControl } from '../useFile';
import { draftKey, draftsAfter, isRowDraft, unsavedIn, type RowDraft } from './rowDrafts';

export type RowDraftControl = {
  /** Procurements in which something is typed and not saved. */
  readonly unsaved: readonly string[];
  readonly of: (row: OpenedRow) => RowDraft | undefined;
  readonly type: (row: OpenedRow, column: string, text: string) => void;
  readonly undo: (row: OpenedRow) => void;
  /** Saves what is typed, and what a press adds to it; a row without an id is made. @returns whether it was written */
  readonly save: (row: OpenedRow, also?: readonly Change[]) => Promise<boolean>;
};

/** What is typed in a panel about one procurement: kept until it is saved, whatever is shown meanwhile. */
export const useRowDrafts = (panel: string, control: FileControl): RowDraftControl => {
  const [drafts, happen] = useKeptState(panel, draftsAfter, isRowDraft);
  const latest = useRef(drafts);
  latest.current = drafts;
  const { file, saving } = control.state;
  const procurement = file?.procurement?.id ?? '';

  const save = async (row: OpenedRow, also: readonly Change[]): Promise<boolean> => {
    if (saving[keyOf(row)] !== undefined) return false;
    const key = draftKey(row, procurement);
    const draft = also.reduce((so: Draft | undefined, { column, text }) => typed(row, so, column, text), latest.current[key]?.draft);
    const block = (columns: readonly string[], text: string): false => {
      happen({ kind: 'blocked', procurement, row, columns, text });
      return false;
    };
    const found = obstacles(row, draft, { today: dayOf(new Date()), settings: file?.lists ?? defaultSettings });
    if (found.length > 0) return block(found.map(({ column }) => column), blockedMessage(row.sheet, found));
    const sent = changesOf(row, draft);
    if (sent.length === 0 && row.id === '') return block([], 'Inget är ifyllt än.');
    const written = sent.map(({ column, after }) => ({ column, text: after }));
    const done = sent.length === 0 || (row.id === '' ? await control.create(written) : await control.save(row, written));
    if (done) happen({ kind: 'saved', key, sent: sent.length === 0 && draft !== undefined ? sameAs(draft) : sent });
    return done;
  };

  return {
    unsaved: unsavedIn(drafts),
    of: (row) => drafts[draftKey(row, procurement)],
    type: (row, column, text) => happen({ kind: 'typed', procurement, row, column, text }),
    undo: (row) => happen({ kind: 'undone', key: draftKey(row, procurement) }),
    save: (row, also = []) => save(row, also),
  };
};

/** Edits that say what stands there in another form: nothing is left of them to save. */
const sameAs = ({ edits }: Draft): { column: string; before: string; after: string }[] =>
  Object.entries(edits).map(([column, { before, text }]) => ({ column, before, after: text }));
