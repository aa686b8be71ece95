import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { FileAnswer, FileSheetName } from '../../contract/rows';
import type { SaveAnswer } from '../../contract/register';
import type { OpenedRow, RowAddress } from '../../register/form/openedRow';
import { askServer } from '../askServer';
import { newAttempts } from '../attempts';
import { StandingPlace } from '../following/standing';
import { usePolling } from '../following/usePolling';
import { PanelShown } from '../panelShown';
import { keyOf } from '../row/state/panelState';
import { readFailure, saveFailure } from '../row/state/saveFailure';
import { fileAfter, rowIn, startFile, type FileState } from './state/fileState';
import { textIn, type Change } from './state/rowAfter';
import { saveWords } from './state/saveWords';

export type FileControl = {
  readonly state: FileState;
  /** Shows a procurement, wherever the selection stands. */
  readonly open: (procurement: string) => void;
  /** Reads what was asked for last again. */
  readonly refresh: () => void;
  /** Writes changes of a row of the file, the procurement itself included. @returns whether they were written */
  readonly save: (row: OpenedRow, changes: readonly Change[]) => Promise<boolean>;
  /** Adds a row, or several alike, of the file's sheet that belong to the procurement. @returns whether they were added */
  readonly create: (values: readonly Change[], times?: number) => Promise<boolean>;
};

/** A procurement and its rows on a sheet, following the selection; each press is one question to the server. */
export const useFile = (sheet: FileSheetName): FileControl => {
  const [state, happen] = useReducer(fileAfter, startFile);
  const latest = useRef(state);
  latest.current = state;
  const standing = useContext(StandingPlace);
  const attempts = useRef(newAttempts()).current;
  const shown = useContext(PanelShown);
  /** Questions that read, and those that write. */
  const asked = useRef(0);
  const sent = useRef(0);
  /** What has been asked for and has not come. */
  const wanted = useRef<string | null>(null);

  const came = (file: FileAnswer, bySelection: boolean): void => {
    wanted.current = null;
    if (file.procurement !== null) standing.procurement = file.procurement.id;
    happen({ kind: 'came', file, bySelection });
  };
  const isBusy = (): boolean => latest.current.asking !== undefined || Object.keys(latest.current.saving).length > 0;

  /** @param isWaitedFor whether a person waits for it: else it is tried again in silence */
  const follow = async (isWaitedFor: boolean): Promise<boolean> => {
    if (isBusy()) return false;
    const number = (asked.current += 1);
    const otherwise = isWaitedFor && standing.procurement !== '' ? standing.procurement : null;
    const known = otherwise === null && (isWaitedFor || latest.current.file === null) ? '' : standing.place;
    if (isWaitedFor) happen({ kind: 'asked', number });
    try {
      const followed = await askServer('followFile', known, sheet, otherwise);
      if (followed !== null) standing.place = followed.place;
      if (asked.current !== number || followed === null) return false;
      // The selection has moved to where no procurement is: then the panel is about what the others are about.
      if (followed.answer.procurement === null && otherwise !== null) open(otherwise);
      else came(followed.answer, true);
      return true;
    } catch (error) {
      if (asked.current === number && isWaitedFor) happen({ kind: 'failed', message: readFailure(error) });
      return false;
    }
  };
  useEffect(() => {
    if (shown) void follow(true);
  }, [shown]);
  usePolling(() => follow(false));

  const open = (procurement: string): void => {
    wanted.current = procurement;
    const number = (asked.current += 1);
    happen({ kind: 'asked', number });
    askServer('openFile', sheet, procurement).then(
      (file) => asked.current === number && came(file, false),
      (error: unknown) => asked.current === number && happen({ kind: 'failed', message: readFailure(error) }),
    );
  };
  const refresh = (): void => {
    const procurement = wanted.current ?? latest.current.file?.procurement?.id;
    if (procurement !== undefined) open(procurement);
    else void follow(true);
  };

  const send = async (address: RowAddress, changes: readonly Change[], question: () => Promise<SaveAnswer>, done: (id: string) => string): Promise<boolean> => {
    if (latest.current.saving[keyOf(address)] !== undefined) return false;
    const number = (sent.current += 1);
    happen({ kind: 'sent', number, address, changes });
    try {
      const answer = await question();
      if (answer.kind !== 'saved') {
        happen({ kind: 'refused', address, text: saveWords(answer, address.sheet) });
        if (answer.kind === 'conflict') refresh();
        return false;
      }
      happen({ kind: 'saved', address, version: answer.version, text: done(answer.id) });
      // What is being read may be from before.
      if (wanted.current !== null) open(wanted.current);
      // Notes in the sheet come after; without them nothing is lost.
      askServer('reviewRow', { sheet: address.sheet, id: answer.id }).catch(() => undefined);
      return true;
    } catch (error) {
      happen({ kind: 'refused', address, text: saveFailure(error) });
      return false;
    }
  };

  return {
    state,
    open,
    refresh,
    save: (row, changes) => {
      const standingRow = rowIn(latest.current.file, row) ?? row;
      const wanted = changes.map(({ column, text }) => ({ column, before: textIn(standingRow, column), after: text }));
      return send(row, changes, () => askServer('saveRow', { sheet: row.sheet, id: row.id, changes: wanted }), () => 'Sparat.');
    },
    create: async (values, times = 1) => {
      const procurement = latest.current.file?.procurement?.id ?? '';
      const all = [{ column: 'procurement', after: procurement }, ...values.map(({ column, text }) => ({ column, after: text }))];
      // The same once more is taken for another attempt only where no answer came.
      const request = JSON.stringify([all, times]);
      const ask = async (): Promise<SaveAnswer> => {
        const answer = await askServer('createRow', { sheet, values: all, times, attempt: attempts.next(request, all) });
        attempts.answered(request);
        return answer;
      };
      const done = (id: string): string => (times === 1 ? `${id} är skapad.` : `${times} rader är skapade, den första är ${id}.`);
      const isMade = await send({ sheet, id: '' }, values, ask, done);
      // Meanwhile the person may have gone to another procurement.
      if (isMade && latest.current.file?.procurement?.id === procurement) refresh();
      return isMade;
    },
  };
};
