import { useSlow } from '../../useSlow';
import { rowName } from '../state/budgetRow';
import { isOwn, type CalculationState } from '../state/calculationState';

type Properties = { readonly state: CalculationState; readonly onFetch: () => void };

/** Where the values come from, and the way to take them from the selected row. */
export const SourceBar = ({ state, onFetch }: Properties) => {
  const { row, asking, notice } = state;
  const own = isOwn(state);
  const slow = useSlow(asking?.wanted === true ? asking.number : undefined);
  const waiting = asking?.wanted === true && !slow;
  return (
    <section class="source" aria-label="Vad kalkylen visar">
      <p class="source-title">{titleOf(state)}</p>
      {row !== null && own && <p class="source-origin">Utgår från rad {rowName(row)}</p>}
      <button type="button" class="quiet" aria-disabled={waiting} onClick={waiting ? undefined : onFetch}>
        {waiting ? 'Hämtar raden …' : 'Hämta markerad rad'}
      </button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller hämta igen.' : notice}</p>
    </section>
  );
};

const titleOf = (state: CalculationState): string => {
  if (state.row !== null && !isOwn(state)) return `Rad ${rowName(state.row)}`;
  return state.row === null && state.asking !== null ? 'Läser markerad rad …' : 'Egna värden';
};
