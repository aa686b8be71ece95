import type { Selection } from '../../../contract/server';
import { startDraft } from './draft';
import type { Source } from './sourceRow';

/**
 * A row of the budget. What a blank cell stands for is as in the budget's own formulas: the usual value where the
 * function's argument is optional. Without an alternative or hours the row has no figures, and the field asks for them.
 */
export const budgetSource = (row: NonNullable<Selection['budgetRow']>): Source => ({
  kind: 'budget',
  id: '',
  title: row.procurement,
  cells: {
    persons: { kind: 'persons', cell: row.persons, whenBlank: startDraft.persons },
    monthlyWage: { kind: 'monthlyWage', cell: row.monthlyWage, whenBlank: startDraft.monthlyWage },
    assistanceShare: { kind: 'alternative', cell: row.alternative, whenBlank: '' },
    deadweight: { kind: 'deadweight', cell: row.deadweight, whenBlank: startDraft.deadweight },
    hours: { kind: 'hours', cell: row.hours, whenBlank: '' },
  },
  fallbacks: {},
  payback: null,
});
