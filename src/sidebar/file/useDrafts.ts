import type { OpenedRow } from '../../register/form/openedRow';
import { useKeptState } from '../keptState';
import type { Draft } from '../row/state/draft';
import { draftKey, draftsAfter, isRowWork, unsavedIn } from './state/fileDrafts';

/** What is typed in a panel about one procurement and not saved; kept while other panels and procurements are shown. */
export type Drafts = {
  readonly draftOf: (row: OpenedRow) => Draft | undefined;
  /** Which of the row's forms is open; `""` for none. */
  readonly formOf: (row: OpenedRow) => string;
  readonly type: (row: OpenedRow, column: string, text: string) => void;
  readonly stop: (row: OpenedRow, faults: readonly { readonly column: string; readonly message: string }[]) => void;
  readonly openForm: (row: OpenedRow, form: string) => void;
  /** Forgets what is typed in some columns, and closes the row's form. */
  readonly drop: (row: OpenedRow, columns: readonly string[]) => void;
  /** The procurements for which something is typed. */
  readonly unsaved: readonly string[];
};

export const useDrafts = (panel: string, procurement: string): Drafts => {
  const [drafts, happen] = useKeptState(panel, draftsAfter, isRowWork);
  return {
    draftOf: (row) => drafts[draftKey(procurement, row)]?.draft,
    formOf: (row) => drafts[draftKey(procurement, row)]?.form ?? '',
    type: (row, column, text) => happen({ kind: 'typed', procurement, row, column, text }),
    stop: (row, faults) => happen({ kind: 'stopped', procurement, row, faults }),
    openForm: (row, form) => happen({ kind: 'formOpened', procurement, row, form }),
    drop: (row, columns) => happen({ kind: 'dropped', procurement, row, columns }),
    unsaved: unsavedIn(drafts),
  };
};
