import { useState } from 'preact/hooks';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { Fold } from '../../../sidebar/parts/Fold';
import type { RowPresses } from '../../summary/useRowPresses';
import type { ReadSummary } from '../../summary/useSummary';
import { PressWords } from './PressWords';

type Properties = { readonly read: ReadSummary; readonly shown: readonly ProcurementFact[]; readonly presses: RowPresses };

/** A longer list is not read at once. */
const step = 20;

/** The warnings about the procurements that are shown, most urgent first. A press selects the procurement's row. */
export const WarningTexts = ({ read: { summary }, shown, presses }: Properties) => {
  const [most, setMost] = useState(step);
  const names = new Map(shown.map(({ id, name }) => [id, name]));
  const told = summary.warnings.filter(({ procurement }) => names.has(procurement));
  const total = shown.reduce((sum, { warnings }) => sum + warnings, 0);
  return (
    <Fold title="Varningar" figure={String(total)}>
      {total === 0 && <p>Inga varningar.</p>}
      <ul class="warning-texts">
        {told.slice(0, most).map(({ rule, procurement, text }, place) => (
          <li key={`${rule} ${procurement} ${place}`}>
            <button type="button" class="procurement" aria-busy={presses.stateOf(`warning ${place}`, procurement).isUnderWay} onClick={() => presses.goTo(`warning ${place}`, procurement)}>
              <span class="procurement-name">{names.get(procurement)}</span> <span class="id">{procurement}</span> <span class="procurement-detail">{text}</span>
            </button>
            <PressWords state={presses.stateOf(`warning ${place}`, procurement)} />
          </li>
        ))}
      </ul>
      {told.length > most && <button type="button" class="quiet" onClick={() => setMost(most + step)}>Visa {Math.min(step, told.length - most)} till av {told.length}</button>}
      {told.length < total && told.length <= most && <p>De mest brådskande av {total} visas. Alla finns under Att göra i sidopanelen.</p>}
    </Fold>
  );
};
