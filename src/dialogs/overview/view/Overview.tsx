import { useMemo, useRef, useState } from 'preact/hooks';
import { filtered, noFilter, type Filter } from '../../../register/summary/filter';
import { shownOutcomes } from '../../../register/summary/shownOutcomes';
import type { ReadSummary } from '../../summary/useSummary';
import { useRowPresses } from '../../summary/useRowPresses';
import { AttitudeCard } from './AttitudeCard';
import { DepartmentCard } from './DepartmentCard';
import { FilterBar } from './FilterBar';
import { KeyFigureList } from './KeyFigureList';
import { NetCard } from './NetCard';
import { OutcomeCard } from './OutcomeCard';
import { OverviewFolds } from './OverviewFolds';
import { PaybackCard } from './PaybackCard';
import { PlaceCard } from './PlaceCard';
import { StatusCard } from './StatusCard';

/** Filters, and what they leave: key figures, pictures, and what the figures rest on. */
export const Overview = ({ read }: { readonly read: ReadSummary }) => {
  const { facts } = read;
  const [filter, setFilter] = useState(noFilter);
  const shown = useMemo(() => filtered(facts, filter), [facts, filter]);
  const outcomes = useMemo(() => shownOutcomes(facts), [facts]);
  const presses = useRowPresses();
  const clear = useRef<HTMLButtonElement>(null);
  /** What was pressed in a picture may be gone from it: the focus goes to where the filter can be taken back. */
  const filterFromPicture = (chosen: Partial<Filter>): void => {
    setFilter({ ...filter, ...chosen });
    clear.current?.focus();
  };
  return (
    <>
      <FilterBar facts={facts} shown={shown} filter={filter} onFilter={setFilter} clear={clear} />
      {shown.length === 0 ? (
        <p class="empty">Inga upphandlingar passar alla filter på en gång. Rensa filter, eller ta bort ett av dem.</p>
      ) : (
        <>
          <KeyFigureList shown={shown} presses={presses} />
          <div class="cards">
            <StatusCard shown={shown} presses={presses} onFilter={(status) => filterFromPicture({ status })} />
            <PlaceCard shown={shown} presses={presses} />
            <NetCard shown={shown} read={read} filter={filter} />
            <DepartmentCard shown={shown} onFilter={(department) => filterFromPicture({ department })} />
            <PaybackCard shown={shown} presses={presses} />
            <OutcomeCard outcomes={outcomes} filter={filter} />
            <AttitudeCard shown={shown} read={read} />
          </div>
        </>
      )}
      <OverviewFolds read={read} shown={shown} presses={presses} />
      <p class="unseen" role="status">{presses.said?.text ?? ''}</p>
    </>
  );
};
