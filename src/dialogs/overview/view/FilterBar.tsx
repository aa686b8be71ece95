import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { dimensions, type Dimension } from '../../../register/summary/dimensions';
import { allDimensions, isFiltered, noFilter, type Filter } from '../../../register/summary/filter';
import { groupTitles } from '../../../register/summary/groupTitles';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { formatNumber } from '../../../model/text/formatNumber';
import { counted } from '../../../sidebar/format';

type Properties = {
  readonly facts: readonly ProcurementFact[];
  readonly shown: readonly ProcurementFact[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The button that clears the filters. */
  readonly clear: Ref<HTMLButtonElement>;
};

/** The filters, and how many procurements they leave. */
export const FilterBar = ({ facts, shown, filter, onFilter, clear }: Properties) => (
  <section class="filters" aria-label="Filter">
    {allDimensions.map((dimension) => (
      <FilterChoice key={dimension} dimension={dimension} facts={facts} filter={filter} onFilter={onFilter} />
    ))}
    <p class="filter-count" role="status">
      {isFiltered(filter) ? `${formatNumber(shown.length)} av ${counted(facts.length, 'upphandling', 'upphandlingar')}` : counted(facts.length, 'upphandling', 'upphandlingar')}
    </p>
    <button ref={clear} type="button" class="secondary" aria-disabled={!isFiltered(filter)} onClick={() => onFilter(noFilter)}>Rensa filter</button>
  </section>
);

const FilterChoice = ({ dimension, facts, filter, onFilter }: Omit<Properties, 'shown' | 'clear'> & { readonly dimension: Dimension }) => {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{dimensions[dimension].title}</label>
      <select id={id} value={filter[dimension] ?? ''} onChange={(event) => onFilter({ ...filter, [dimension]: event.currentTarget.value || null })}>
        <option value="">{dimensions[dimension].all}</option>
        {groupTitles(facts, dimension).map((title) => <option key={title} value={title}>{title}</option>)}
      </select>
    </div>
  );
};
