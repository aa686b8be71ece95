import type { SelectedRow } from '../../../contract/todo';
import type { Said } from '../usePresses';

const hiddenWords = {
  '': '',
  filter: ' Bladets filter döljer den: ta bort filtret för att se raden.',
  hand: ' Raden är dold: visa dolda rader för att se den.',
} as const;

/** Where a press led, and why nothing is to be seen there where that is known. */
export const selectedWords = (selected: SelectedRow): Said =>
  selected.found
    ? { tone: selected.hidden === '' ? 'good' : 'bad', text: `Rad ${selected.row} på bladet ${selected.sheet} är markerad.${hiddenWords[selected.hidden]}` }
    : { tone: 'bad', text: selected.message };
