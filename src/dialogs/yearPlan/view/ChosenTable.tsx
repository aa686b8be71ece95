import type { Candidate } from '../../../register/yearPlan/planCandidate';
import { planSuitability } from '../../../register/yearPlan/planSuitability';
import type { Settings } from '../../../register/settings/settings';
import { kronor, signedKronor } from '../../../sidebar/format';
import type { RowPresses } from '../../summary/useRowPresses';
import { hoursText } from '../state/planWords';
import { NameCell } from './NameCell';

type Properties = { readonly chosen: readonly Candidate[]; readonly rules: Settings['rules']; readonly presses: RowPresses };

/** The procurements of the plan, the most result per hour first. */
export const ChosenTable = ({ chosen, rules, presses }: Properties) => (
  <div class="plan-scroll">
    <table class="plan-table">
      <caption>Det som väljs, mest resultat per timme först</caption>
      <thead>
        <tr>
          <th scope="col">Upphandling</th>
          <th scope="col">Start</th>
          <th scope="col">Lämplighet</th>
          <th scope="col" class="number">Timmar</th>
          <th scope="col" class="number">Resultat</th>
          <th scope="col" class="number">Per timme</th>
        </tr>
      </thead>
      <tbody>
        {chosen.map(({ fact, hours, result }) => {
          const { title, reasons } = planSuitability(fact, rules);
          return (
            <tr key={fact.id}>
              <NameCell list="chosen" fact={fact} presses={presses} />
              <td>{fact.file.procurement.plannedStart}</td>
              <td>
                {title}
                {reasons.length > 0 && <span class="plan-note">{reasons.join(' ')}</span>}
              </td>
              <td class="number">{hoursText(hours)}</td>
              <td class="number">{signedKronor(result)}</td>
              <td class="number">{hours === 0 ? '–' : kronor(result / hours)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
