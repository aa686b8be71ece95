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
  /** Reads the rows again. */
  readonly refresh: () => void;
  /** Writes changes of a row of the file, the procurement itself included. @returns whether they were written */
  readonly save: (row: OpenedRow, changes: readonly Change[]) => Promise<boolean>;
  /** Adds a row of the file's sheet that belongs to the procurement. @returns whether it was added */
  readonly create: (values: readonly Change[]) => Promise<boolean>;
};

/** A procurement and its rows on a sheet, following the selection; each press is one question to the server. */
export const useFile = (sheet: FileSheetName): FileControl => {
  const [state, happen] = useReducer(fileAfter, startFile);
  const latest = useRef(state);
  latest.current = state;
  const standing = useContext(StandingPlace);
  const attempts = useRef(newAttempts()).current;
  const shown = useContext(PanelShown);
  const asked = useRef(0);

  const came = (file: FileAnswer, bySelection: boolean): void => {
    if (file.procurement !== null) standing.procurement = file.procurement.id;
    happen({ kind: 'came', file, bySelection });
  };
  const isBusy = (): boolean => latest.current.asking !== undefined || Object.keys(latest.current.saving).length > 0;

  /** @param otherwise what to read although the selection has not moved */
  const follow = async (otherwise: string | null): Promise<boolean> => {
    if (isBusy()) return false;
    const number = (asked.current += 1);
    const first = latest.current.file === null;
    if (first || otherwise !== null) happen({ kind: 'asked', number });
    try {
      const followed = await askServer('followFile', first && otherwise === null ? '' : standing.place, sheet, otherwise);
      if (asked.current !== number || followed === null) return false;
      standing.place = followed.place;
      came(followed.answer, otherwise === null);
      return true;
    } catch (error) {
      if (asked.current === number && (first || otherwise !== null)) happen({ kind: 'failed', message: readFailure(error) });
      return false;
    }
  };
  useEffect(() => {
    if (shown) void follow(standing.procurement === '' ? null : standing.procurement);
  }, [shown]);
  usePolling(() => follow(null));

  const open = (procurement: string): void => {
    const number = (asked.current += 1);
    happen({ kind: 'asked', number });
    askServer('openFile', sheet, procurement).then(
      (file) => asked.current === number && came(file, false),
      (error: unknown) => asked.current === number && happen({ kind: 'failed', message: readFailure(error) }),
    );
  };
  const refresh = (): void => {
    const { procurement } = latest.current.file ?? {};
    if (procurement) open(procurement.id);
    else void follow(null);
  };

  const send = async (address: RowAddress, changes: readonly Change[], question: () => Promise<SaveAnswer>, done: (id: string) => string): Promise<boolean> => {
    if (latest.current.saving[keyOf(address)] !== undefined) return false;
    const number = (asked.current += 1);
    happen({ kind: 'sent', number, address, changes });
    try {
      const answer = await question();
      if (answer.kind !== 'saved') {
        happen({ kind: 'refused', address, text: saveWords(answer, address.sheet) });
        if (answer.kind === 'conflict') refresh();
        return false;
      }
      happen({ kind: 'saved', address, version: answer.version, text: done(answer.id) });
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
    create: async (values) => {
      const procurement = latest.current.file?.procurement?.id ?? '';
      const all = [{ column: 'procurement', after: procurement }, ...values.map(({ column, text }) => ({ column, after: text }))];
      // The same once more is taken for another attempt only where no answer came.
      const request = JSON.stringify(all);
      const ask = async (): Promise<SaveAnswer> => {
        const answer = await askServer('createRow', { sheet, values: all, attempt: attempts.next(request, all) });
        attempts.answered(request);
        return answer;
      };
      const isMade = await send({ sheet, id: '' }, values, ask, (id) => `${id} är skapad.`);
      if (isMade) refresh();
      return isMade;
    },
  };
};
