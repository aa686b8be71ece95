import { payoff2019 } from '../../../model/assumptions';
import type { OpenedRow } from '../../../register/form/openedRow';
import { procurementCost, type ProcurementCost } from '../../../register/process/procurementCost';
import { roleColumns } from '../../../register/process/roleColumns';
import { textIn } from '../../file/state/rowAfter';
import type { StepEntry } from './stepEntries';

/** Figures of a cell that is computed; `undefined` where it shows none. */
const figure = (procurement: OpenedRow, column: string): number | undefined => {
  const text = textIn(procurement, column);
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
};

/**
 * The extra cost as the steps now stand, at the municipality's own hourly cost: the sheet tells it by the cost and the
 * hours that it has computed. Where it cannot, the report's own figures are used (Payoff 2019, lines 397-423).
 */
export const fileCost = (procurement: OpenedRow, entries: readonly StepEntry[]): ProcurementCost => {
  const computed = { cost: figure(procurement, 'cost'), hours: figure(procurement, 'registeredHours') ?? 0 };
  const hourlyCost = computed.cost !== undefined && computed.hours > 0 ? computed.cost / computed.hours : payoff2019.hourlyCost;
  const rows = entries.map(({ row, hours }) => ({
    step: textIn(row, 'step'),
    [roleColumns.buyer.hours]: hours.buyer ?? null,
    [roleColumns.coordinator.hours]: hours.coordinator ?? null,
    [roleColumns.client.hours]: hours.client ?? null,
    [roleColumns.recruiter.hours]: hours.recruiter ?? null,
  }));
  const found = procurementCost(rows, { hours: payoff2019.hours, hourlyCost });
  return found.basis === 'standard' && computed.hours === 0 && computed.cost !== undefined ? { ...found, cost: computed.cost } : found;
};
