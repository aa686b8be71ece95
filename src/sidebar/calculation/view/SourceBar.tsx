import type { Basis } from '../../../model/basis';
import { useSlow } from '../../useSlow';
import { rowName } from '../state/sourceRow';
import { sheetWords } from '../state/sentences';
import { isOwn, type CalculationState } from '../state/calculationState';

type Properties = { readonly state: CalculationState; readonly payback: number | undefined; readonly basis: Basis; readonly onFetch: () => void };

/** Where the values come from, and the way to take them from the selected row. */
export const SourceBar = ({ state, payback, basis, onFetch }: Properties) => {
  const { row, asking, notice } = state;
  const own = isOwn(state);
  const differing = sheetWords(row?.sheetPayback ?? null, payback, basis);
  const slow = useSlow(asking?.wanted === true ? asking.number : undefined);
  const waiting = asking?.wanted === true && !slow;
  return (
    <section class="source" aria-label="Vad kalkylen visar">
      <p class="source-title">{titleOf(state)}</p>
      {row !== null && own && <p class="source-origin">Utgår från {rowName(row)}</p>}
      {row !== null && !own && row.fallbacks.length > 0 && <p class="source-origin">Tomt på raden, räknat med: {row.fallbacks.join(', ')}.</p>}
      {row !== null && !own && differing !== '' && <p class="source-origin">{differing}</p>}
      <button type="button" class="quiet" aria-disabled={waiting} onClick={waiting ? undefined : onFetch}>
        {waiting ? 'Hämtar raden …' : 'Hämta markerad rad'}
      </button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller hämta igen.' : notice}</p>
    </section>
  );
};

const titleOf = (state: CalculationState): string => {
  if (state.row !== null && !isOwn(state)) return rowName(state.row);
  return state.row === null && state.asking !== null ? 'Läser markerad rad …' : 'Egna värden';
};
