import { askServer } from '../../sidebar/askServer';
import type { SelectedRow } from '../../contract/todo';
import { usePresses, type Presses, type Said } from '../../sidebar/todo/usePresses';

export type RowPresses = Pick<Presses, 'latest' | 'deservesWord' | 'underWay' | 'said'> & { readonly goTo: (procurement: string) => void };

/** Selects procurements' rows in the sheet below the window. */
export const useRowPresses = (): RowPresses => {
  const { press, ...presses } = usePresses();
  return { ...presses, goTo: (procurement) => press(procurement, () => askServer('selectRow', 'procurements', procurement).then(wordsOf)) };
};

const wordsOf = (selected: SelectedRow): Said =>
  selected.found
    ? { tone: 'good', text: `Rad ${selected.row} på bladet ${selected.sheet} är markerad. Stäng fönstret för att arbeta på den.` }
    : { tone: 'bad', text: selected.message };
