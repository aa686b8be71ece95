import { useEffect, useId, useState } from 'preact/hooks';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import type { RowPresses } from '../../summary/useRowPresses';
import { PressWords } from './PressWords';

type Properties = {
  /** What the procurements have in common: `Planerad`. */
  readonly title: string;
  readonly facts: readonly ProcurementFact[];
  /** What is said of each besides its name. */
  readonly detail?: (fact: ProcurementFact) => string;
  readonly presses: RowPresses;
  /** Left out where something else says what the list is, and folds it away. */
  readonly onClose?: () => void;
};

/** A longer list is not read at once. */
const step = 12;

/** The procurements behind a figure. A press selects the procurement's row in the sheet. */
export const ProcurementList = ({ title, facts, detail, presses, onClose }: Properties) => {
  const id = useId();
  const [most, setMost] = useState(step);
  useEffect(() => setMost(step), [title]);
  return (
    <section class="behind" aria-label={title}>
      {onClose !== undefined && (
        <div class="behind-head">
          <h3 id={id}>{title}</h3>
          <button type="button" class="quiet" aria-describedby={id} onClick={onClose}>Stäng listan</button>
        </div>
      )}
      <ul>
        {facts.slice(0, most).map((fact) => (
          <li key={fact.id}>
            <button type="button" class="procurement" aria-busy={presses.stateOf(title, fact.id).isUnderWay} onClick={() => presses.goTo(title, fact.id)}>
              <span class="procurement-name">{fact.name}</span> <span class="id">{fact.id}</span>
              {detail !== undefined && <span class="procurement-detail"> {detail(fact)}</span>}
            </button>
            <PressWords state={presses.stateOf(title, fact.id)} />
          </li>
        ))}
      </ul>
      {facts.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + step)}>Visa {Math.min(step, facts.length - most)} till av {facts.length}</button>
      )}
    </section>
  );
};
