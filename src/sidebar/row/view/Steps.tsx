import { useState } from 'preact/hooks';
import { payoff2019 } from '../../../model/assumptions';
import { keysOf } from '../../../model/mapValues';
import { procurementCost } from '../../../register/process/procurementCost';
import { roles } from '../../../register/process/roles';
import { steps } from '../../../register/process/steps';
import type { RowAddress } from '../../../register/form/openedRow';
import { askServer } from '../../askServer';
import { kronor } from '../../format';
import { Message } from '../../parts/Message';
import { saveFailure } from '../state/saveFailure';
import { useAsked } from '../useAsked';

type Properties = { readonly procurement: string; readonly open: boolean; readonly onGoTo: (address: RowAddress) => void };

/** The eleven steps of a procurement: who takes part, how far they have come, and what they cost by the hours. */
export const Steps = ({ procurement, open, onGoTo }: Properties) => {
  const [times, setTimes] = useState(0);
  const [adding, setAdding] = useState<{ readonly waiting: boolean; readonly fault: string }>({ waiting: false, fault: '' });
  const asked = useAsked(open ? `${procurement} ${times}` : null, 'procurementWork', procurement);
  if (asked.step === 'waiting') return <p role="status">{open ? 'Läser stegen …' : ''}</p>;
  if (asked.step === 'failed') return <p role="status">{asked.message}</p>;
  const rows = asked.answer.steps;
  const { cost, explanation } = procurementCost(rows, payoff2019);
  const missing = keysOf(steps).filter((name) => rows.every((row) => row.step !== steps[name].title));
  const add = (): void => {
    if (adding.waiting) return;
    setAdding({ waiting: true, fault: '' });
    askServer('addSteps', procurement).then(
      () => {
        setAdding({ waiting: false, fault: '' });
        setTimes(times + 1);
      },
      (error: unknown) => setAdding({ waiting: false, fault: saveFailure(error) }),
    );
  };
  return (
    <>
      <p>Merkostnad {kronor(cost)}. {explanation}</p>
      <ol class="steps">
        {keysOf(steps).map((name) => {
          const { title, roles: taking } = steps[name];
          const row = rows.find(({ step }) => step === title);
          const state = row === undefined ? '' : row.done !== null ? `klart ${row.done}` : row.planned !== null ? `planerat ${row.planned}` : 'inte planerat';
          return (
            <li key={name}>
              {row?.id ? <button type="button" class="quiet" onClick={() => onGoTo({ sheet: 'steps', id: row.id ?? '' })}>{title}</button> : <span>{title}</span>}
              <span class="history-head">{[taking.map((role) => roles[role].title).join(', '), state].filter(Boolean).join(' · ')}</span>
            </li>
          );
        })}
      </ol>
      {missing.length > 0 && (
        <button type="button" class="secondary" aria-disabled={adding.waiting} onClick={add}>
          {adding.waiting ? 'Lägger till …' : missing.length === keysOf(steps).length ? 'Lägg till de elva stegen' : `Lägg till de ${missing.length} som saknas`}
        </button>
      )}
      <Message tone="bad" text={adding.fault} />
    </>
  );
};
