import { useMemo, useState } from 'preact/hooks';
import { filtered, noFilter } from '../../../register/summary/filter';
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
  return (
    <>
      <FilterBar facts={facts} shown={shown} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? (
        <p class="empty">Inga upphandlingar passar alla filter på en gång. Rensa filter, eller ta bort ett av dem.</p>
      ) : (
        <>
          <KeyFigureList shown={shown} presses={presses} />
          <div class="cards">
            <StatusCard shown={shown} presses={presses} onFilter={(status) => setFilter({ ...filter, status })} />
            <PlaceCard shown={shown} presses={presses} />
            <DepartmentCard shown={shown} onFilter={(department) => setFilter({ ...filter, department })} />
            <NetCard shown={shown} read={read} filter={filter} />
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
