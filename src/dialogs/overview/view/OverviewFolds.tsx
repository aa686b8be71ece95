import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { Fold } from '../../../sidebar/parts/Fold';
import type { RowPresses } from '../../summary/useRowPresses';
import type { ReadSummary } from '../../summary/useSummary';
import { AssumptionList } from './AssumptionList';
import { GoalList } from './GoalList';
import { WarningTexts } from './WarningTexts';

type Properties = { readonly read: ReadSummary; readonly shown: readonly ProcurementFact[]; readonly presses: RowPresses };

/** What the figures rest on, and what there is to mend. */
export const OverviewFolds = ({ read, shown, presses }: Properties) => {
  const { summary: { remarks }, deviations, problem } = read;
  return (
    <div class="folds">
      <WarningTexts read={read} shown={shown} presses={presses} />
      <GoalList read={read} />
      <Fold title="Antaganden som avviker från rapporten" figure={problem === '' ? (deviations.length === 0 ? 'inga' : String(deviations.length)) : 'går inte att läsa'}>
        <AssumptionList deviations={deviations} problem={problem} />
      </Fold>
      {remarks.length > 0 && (
        <Fold title="Att rätta i bladen" figure={String(remarks.length)}>
          <ul class="notes">{remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>
        </Fold>
      )}
    </div>
  );
};
