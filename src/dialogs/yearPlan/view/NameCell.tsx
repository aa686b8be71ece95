import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { PressWords } from '../../overview/view/PressWords';
import type { RowPresses } from '../../summary/useRowPresses';

type Properties = { readonly list: string; readonly fact: ProcurementFact; readonly presses: RowPresses };

/** A procurement's name; a press selects its row in the sheet. */
export const NameCell = ({ list, fact, presses }: Properties) => (
  <th scope="row">
    <button type="button" class="procurement" aria-busy={presses.stateOf(list, fact.id).isUnderWay} onClick={() => presses.goTo(list, fact.id)}>
      <span class="procurement-name">{fact.name}</span> <span class="id">{fact.id}</span>
    </button>
    <span class="plan-note">{fact.groups.department}</span>
    <PressWords state={presses.stateOf(list, fact.id)} />
  </th>
);
