import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedRow, RowAddress } from '../../register/form/openedRow';
import type { RowSheetName } from '../../register/rowSheets';
import { askServer } from '../askServer';
import { newAttempts } from '../attempts';
import { PanelShown } from '../panelShown';
import { documentId } from '../documentId';
import { StandingPlace } from '../following/standing';
import { usePolling } from '../following/usePolling';
import { useWindowFocus } from '../useWindowFocus';
import { keepDrafts, keptDrafts } from './keptDrafts';
import { isSettled, type Whose } from './state/conflicts';
import { changesOf, textsOf, type DraftChange } from './state/draft';
import { obstacles } from './state/formFindings';
import { panelAfter } from './state/panelAfter';
import { keyOf, shownChanges, shownDraft, startState, type PanelEvent, type PanelState } from './state/panelState';
import { readFailure, saveFailure } from './state/saveFailure';
import { blockedMessage } from './state/blockedMessage';
import { clockOf, dayOf } from './state/today';

/** Between coming back to the sidebar and reading where the selection stands, so that a press is dealt with first. Milliseconds. */
const settling = 300;

/** A row that was read longer ago than this is read again while it is shown. Milliseconds. */
const fresh = 20_000;

export type RowControl = {
  readonly state: PanelState;
  readonly fetchRow: () => void;
  readonly goTo: (address: RowAddress) => void;
  readonly takeOffer: () => void;
  readonly startNew: (sheet: RowSheetName, procurement: string) => void;
  readonly type: (column: string, text: string) => void;
  readonly undo: () => void;
  readonly save: () => void;
  /** Types and saves, in one press. */
  readonly saveWith: (changes: readonly { readonly column: string; readonly text: string }[]) => void;
  /** Saves an earlier value of one column, whatever else is typed. */
  readonly restoreValue: (change: DraftChange) => void;
  readonly choose: (column: string, choice: Whose) => void;
  readonly settle: () => void;
  readonly leaveConflicts: () => void;
};

/**
 * The panel and its link to the sheet: the selected row is read at the start, each time the person comes back to the
 * panel, and when asked for; one save at a time.
 */
export const useRow = (): RowControl => {
  const [state, setState] = useState((): PanelState => ({ ...startState, drafts: keptDrafts(documentId()) }));
  const latest = useRef(state);
  const asked = useRef(0);
  const standing = useContext(StandingPlace);
  /** When the row was last read. Milliseconds. */
  const readAt = useRef(0);
  const attempts = useRef(newAttempts()).current;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isShown = useContext(PanelShown);

  const happen = (event: PanelEvent): PanelState => {
    latest.current = panelAfter(latest.current, event);
    const { row } = latest.current;
    if (event.kind === 'opened') readAt.current = Date.now();
    if (event.kind === 'opened' && row !== null) standing.procurement = procurementOf(row);
    setState(latest.current);
    return latest.current;
  };
  const ask = (address: RowAddress | null, wanted: boolean): void => {
    clearTimeout(timer.current);
    const number = (asked.current += 1);
    happen({ kind: 'asked', number, wanted, bySelection: address === null });
    askServer('openRow', address).then(
      (answer) => happen({ kind: 'opened', number, answer }),
      (error: unknown) => happen({ kind: 'openFailed', number, message: readFailure(error) }),
    );
  };
  const isFree = (): boolean => latest.current.asking === null && latest.current.saving === null;
  /** Looks where the selection stands; the row there is told as if it had been asked for unwanted. */
  const follow = async (known: string): Promise<boolean> => {
    if (!isFree()) return false;
    const number = (asked.current += 1);
    if (known === '') happen({ kind: 'asked', number, wanted: false, bySelection: true });
    try {
      const followed = await askServer('followRow', known);
      if (followed === null) return false;
      // Known also where a row has been gone to meanwhile: else the next look would take that for a move.
      standing.place = followed.place;
      if (asked.current !== number) return false;
      if (known !== '') happen({ kind: 'asked', number, wanted: false, bySelection: true });
      happen({ kind: 'opened', number, answer: followed.answer });
      return true;
    } catch (error) {
      if (known === '') happen({ kind: 'openFailed', number, message: readFailure(error) });
      return false;
    }
  };
  /** The row that is shown may have been changed in another panel; it has been read anew only where the selection stands on it. */
  const reread = (before: OpenedRow | null): void => {
    if (before !== null && before.id !== '' && before === latest.current.row && isFree()) ask(before, false);
  };
  useEffect(() => keepDrafts(documentId(), state.drafts), [state.drafts]);
  useEffect(() => {
    if (!isShown) return;
    const { row } = latest.current;
    const { procurement } = standing;
    // The others are about another procurement.
    if (procurement !== '' && (row === null || procurement !== procurementOf(row)) && isFree()) ask({ sheet: 'procurements', id: procurement }, true);
    else void follow('').then(() => reread(row));
  }, [isShown]);
  useWindowFocus(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void follow(''), settling);
  });
  usePolling(async () => {
    const hasMoved = await follow(standing.place);
    const { row, offered } = latest.current;
    // Others write in the row as well.
    if (!hasMoved && offered === null && Date.now() - readAt.current > fresh) reread(row);
    return hasMoved;
  });

  const send = (changes: readonly DraftChange[], restores: boolean): void => {
    const { row, saving } = latest.current;
    if (row === null || saving !== null || changes.length === 0) return;
    const { sheet, id } = row;
    const number = (asked.current += 1);
    const key = keyOf(row);
    happen({ kind: 'sent', number, key, changes });
    const values = changes.map(({ column, after }) => ({ column, after }));
    const answer =
      id === '' ? askServer('createRow', { sheet, values, attempt: attempts.next(key, values) }) : askServer('saveRow', restores ? { sheet, id, changes, restores } : { sheet, id, changes });
    answer.then(
      (came) => {
        attempts.answered(key);
        const after = happen({ kind: 'answered', number, answer: came, clock: clockOf(new Date()) });
        if (came.kind !== 'saved') return;
        if (after.row !== null && after.row.id === came.id) ask({ sheet, id: came.id }, false);
        // Notes in the sheet come after; without them nothing is lost.
        askServer('reviewRow', { sheet, id: came.id }).catch(() => undefined);
      },
      (error: unknown) => happen({ kind: 'failed', number, message: saveFailure(error) }),
    );
  };
  const save = (): void => {
    const { row, lists } = latest.current;
    if (row === null) return;
    const draft = shownDraft(latest.current);
    const inTheWay = obstacles(row, draft, { today: dayOf(new Date()), settings: lists });
    if (inTheWay.length > 0) happen({ kind: 'blocked', message: blockedMessage(row.sheet, inTheWay), columns: inTheWay.map(({ column }) => column) });
    else send(row.id === '' ? everything(latest.current) : changesOf(row, draft), false);
  };

  return {
    state,
    fetchRow: () => ask(null, true),
    goTo: (address) => ask(address, true),
    takeOffer: () => happen({ kind: 'offerTaken' }),
    startNew: (sheet, procurement) => happen({ kind: 'newStarted', sheet, procurement }),
    type: (column, text) => happen({ kind: 'typed', column, text }),
    undo: () => {
      const { row } = latest.current;
      if (row !== null) attempts.answered(keyOf(row));
      happen({ kind: 'undone' });
    },
    save,
    saveWith: (changes) => {
      for (const change of changes) happen({ kind: 'typed', ...change });
      save();
    },
    restoreValue: (change) => send([change], true),
    choose: (column, choice) => happen({ kind: 'chosen', column, choice }),
    settle: () => {
      if (!isSettled(latest.current.conflicts)) return;
      const after = happen({ kind: 'settled' });
      if (shownChanges(after).length > 0) save();
      else if (after.row !== null) ask(after.row, false);
    },
    leaveConflicts: () => happen({ kind: 'conflictsLeft' }),
  };
};

/** The procurement that a row is or belongs to. */
const procurementOf = (row: OpenedRow): string => (row.sheet === 'procurements' ? row.id : (row.cells.find(({ column }) => column === 'procurement')?.text ?? ''));

/** Every text of a row that is not made yet. */
const everything = (state: PanelState): readonly DraftChange[] =>
  state.row === null
    ? []
    : Object.entries(textsOf(state.row, shownDraft(state))).flatMap(([column, after]) => (after.trim() === '' ? [] : [{ column, before: '', after }]));
