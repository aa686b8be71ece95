import { useSlow } from '../../useSlow';
import { rowName } from '../state/budgetRow';
import { isOwn, type CalculationState } from '../state/calculationState';

type Properties = { readonly state: CalculationState; readonly onFetch: () => void };

/** Where the values come from, and the way to take them from the selected row. */
export const SourceBar = ({ state, onFetch }: Properties) => {
  const { row, asking, notice } = state;
  const own = isOwn(state);
  const waiting = asking?.wanted === true;
  const slow = useSlow(waiting);
  return (
    <section class="source" aria-label="Vad kalkylen visar">
      <p class="source-title">{row === null || own ? 'Egna värden' : `Rad ${rowName(row)}`}</p>
      {row !== null && own && <p class="source-origin">Utgår från rad {rowName(row)}</p>}
      <button type="button" class="quiet" aria-disabled={waiting} onClick={onFetch}>
        {waiting ? 'Hämtar raden …' : 'Hämta markerad rad'}
      </button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden.' : notice}</p>
    </section>
  );
};
