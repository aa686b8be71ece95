import type { OpenAnswer, RegisterLists } from '../../../contract/rows';
import type { SaveAnswer } from '../../../contract/register';
import type { OpenedRow, RowAddress } from '../../../register/form/openedRow';
import { defaultSettings } from '../../../register/settings/settings';
import type { RowSheetName } from '../../../register/rowSheets';
import type { OpenConflict, Whose } from './conflicts';
import { changesOf, type Draft, type DraftChange } from './draft';

/** What the panel last has to say about saving. */
export type Outcome =
  | { readonly kind: 'saved'; readonly text: string }
  /** Nothing was sent, or the server sent it back. */
  | { readonly kind: 'refused'; readonly text: string };

export type PanelState = {
  readonly lists: RegisterLists;
  /** The row that is shown; one with the id `""` is being made. `null` where the selection stands on none. */
  readonly row: OpenedRow | null;
  /** The sheet on which the selection stands, or did when it last stood on one of the register's. */
  readonly sheet: RowSheetName;
  /** Why there is no row, and what to do. */
  readonly message: string;
  /** The question under way; `wanted` if the person asked for it. */
  readonly asking: { readonly number: number; readonly wanted: boolean; readonly bySelection: boolean } | null;
  /** Where the selection stood when it was last asked for; `""` on no row, `null` before that. */
  readonly selected: string | null;
  /** Where the selection stands by now, while something unsaved is typed for the row that is shown. */
  readonly offered: OpenedRow | null;
  /** By `keyOf` the row. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly saving: { readonly number: number; readonly key: string; readonly sent: readonly DraftChange[] } | null;
  readonly conflicts: readonly OpenConflict[];
  readonly outcome: Outcome | null;
};

export type PanelEvent =
  | { readonly kind: 'asked'; readonly number: number; readonly wanted: boolean; readonly bySelection: boolean }
  | { readonly kind: 'opened'; readonly number: number; readonly answer: OpenAnswer }
  | { readonly kind: 'openFailed'; readonly number: number; readonly message: string }
  | { readonly kind: 'offerTaken' }
  | { readonly kind: 'newStarted'; readonly sheet: RowSheetName; readonly procurement: string }
  | { readonly kind: 'typed'; readonly column: string; readonly text: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'blocked'; readonly message: string; readonly columns: readonly string[] }
  | { readonly kind: 'sent'; readonly number: number; readonly key: string; readonly changes: readonly DraftChange[] }
  | { readonly kind: 'answered'; readonly number: number; readonly answer: SaveAnswer; readonly clock: string }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }
  | { readonly kind: 'chosen'; readonly column: string; readonly choice: Whose }
  | { readonly kind: 'settled' }
  | { readonly kind: 'conflictsLeft' };

export const startState: PanelState = {
  lists: defaultSettings,
  row: null,
  sheet: 'procurements',
  message: '',
  asking: null,
  selected: null,
  offered: null,
  drafts: {},
  saving: null,
  conflicts: [],
  outcome: null,
};

export const keyOf = ({ sheet, id }: RowAddress): string => `${sheet} ${id}`;

/** What has been typed for the row that is shown. */
export const shownDraft = ({ row, drafts }: PanelState): Draft | undefined => (row === null ? undefined : drafts[keyOf(row)]);

export const shownChanges = (state: PanelState): readonly DraftChange[] => (state.row === null ? [] : changesOf(state.row, shownDraft(state)));

/** Rows for which something unsaved is typed, other than the one that is shown. */
export const otherDrafts = ({ row, drafts }: PanelState): readonly Draft[] =>
  Object.values(drafts).filter(({ address, edits }) => (row === null || keyOf(address) !== keyOf(row)) && Object.keys(edits).length > 0);

