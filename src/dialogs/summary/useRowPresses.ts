import { askServer } from '../../sidebar/askServer';
import type { SelectedRow } from '../../contract/todo';
import { usePresses, type Said } from '../../sidebar/todo/usePresses';

/** What became of pressing a procurement in one list, whether it is under way, and for long. */
export type PressState = { readonly isUnderWay: boolean; readonly takesLong: boolean; readonly said: Said | null };

export type RowPresses = {
  readonly goTo: (list: string, procurement: string) => void;
  /** The latest press, in whatever list. */
  readonly said: Said | null;
  readonly stateOf: (list: string, procurement: string) => PressState;
};

/** Selects procurements' rows in the sheet below the window. */
export const useRowPresses = (): RowPresses => {
  const { press, underWay, latest, deservesWord, said } = usePresses();
  return {
    goTo: (list, procurement) => press(keyOf(list, procurement), () => askServer('selectRow', 'procurements', procurement).then(wordsOf)),
    said,
    stateOf: (list, procurement) => {
      const key = keyOf(list, procurement);
      return { isUnderWay: underWay === key, takesLong: underWay === key && deservesWord, said: latest === key ? said : null };
    },
  };
};

const keyOf = (list: string, procurement: string): string => `${list}\n${procurement}`;

const wordsOf = (selected: SelectedRow): Said =>
  selected.found
    ? { tone: 'good', text: `Rad ${selected.row} på bladet ${selected.sheet} är markerad. Stäng fönstret för att arbeta på den.` }
    : { tone: 'bad', text: selected.message };
