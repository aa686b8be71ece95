import type { LeftOut } from '../../../register/yearPlan/planCandidate';
import { signedKronor } from '../../../sidebar/format';
import type { RowPresses } from '../../summary/useRowPresses';
import { NameCell } from './NameCell';

/** The planned procurements that are not in the plan, each with why. */
export const LeftOutTable = ({ leftOut, presses }: { readonly leftOut: readonly LeftOut[]; readonly presses: RowPresses }) => (
  <div class="plan-scroll">
    <table class="plan-table">
      <caption>Det som inte väljs, och varför</caption>
      <thead>
        <tr>
          <th scope="col">Upphandling</th>
          <th scope="col">Varför inte</th>
          <th scope="col" class="number">Resultat</th>
        </tr>
      </thead>
      <tbody>
        {leftOut.map(({ fact, why, result }) => (
          <tr key={fact.id}>
            <NameCell list="leftOut" fact={fact} presses={presses} />
            <td>{why}</td>
            <td class="number">{result === undefined ? '–' : signedKronor(result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
