import type { SelectedValue, Selection } from '../../../contract/server';
import { payoff2019 } from '../../../model/assumptions';
import { isNotGiven } from '../../../functions/reading/isNotGiven';
import { counted, kronor } from '../../format';
import { startDraft } from './draft';
import type { Source } from './sourceRow';

/**
 * A procurement of the register, as its sheet reckons: the agreed places, else the required, else one; the registered
 * hours, else the standard; a blank wage is the assumption's, a blank probability none. Without a share of
 * försörjningsstöd the row has no figures, and the field asks for it.
 */
export const procurementSource = (row: NonNullable<Selection['procurement']>): Source => {
  const agreed = row.agreedPlaces !== null;
  return {
    kind: 'procurement',
    id: isNotGiven(row.id?.value) ? '' : String(row.id?.value),
    title: row.name,
    cells: {
      persons: { kind: 'persons', cell: agreed ? row.agreedPlaces : row.requiredPlaces, whenBlank: startDraft.persons },
      monthlyWage: { kind: 'monthlyWage', cell: row.monthlyWage, whenBlank: startDraft.monthlyWage },
      assistanceShare: { kind: 'assistanceShare', cell: row.assistanceShare, whenBlank: '' },
      deadweight: { kind: 'deadweight', cell: row.deadweight, whenBlank: startDraft.deadweight },
      hours: { kind: 'hours', cell: hoursOf(row.registeredHours), whenBlank: startDraft.hours },
    },
    fallbacks: {
      persons: counted(1, 'person', 'personer'),
      monthlyWage: `lönen ${kronor(payoff2019.monthlyWage)}`,
      deadweight: 'sannolikhet ändå 0\u00a0%',
      hours: `schablonen ${counted(payoff2019.hours, 'h', 'h')}`,
    },
    payback: typeof row.payback?.value === 'number' ? row.payback.value : null,
  };
};

/** Hours count from the first registered: until then, the standard. */
const hoursOf = (cell: SelectedValue | null): SelectedValue | null => (typeof cell?.value === 'number' && cell.value > 0 ? cell : null);
