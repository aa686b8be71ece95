import type { TodoCost, TodoCosts } from '../../contract/todo';
import { payoff2019 } from '../../model/assumptions';
import { mailName } from '../../register/handover/mailName';
import { procurementCost } from '../../register/process/procurementCost';
import type { ProcurementFile } from '../../register/process/procurementFile';
import { standing } from '../../register/process/standing';

/** The extra cost of the procurements that have not been rejected: by their hours, or by the standard until there are any. */
export const todoCosts = (files: readonly ProcurementFile[], today: string): TodoCosts => {
  const registered: TodoCost[] = [];
  let count = 0;
  for (const file of files) {
    if (standing(file, today) === 'rejected') continue;
    const { hours, cost, basis, explanation } = procurementCost(file.steps, payoff2019);
    if (basis === 'standard') count += 1;
    else registered.push({ procurement: file.id, name: mailName(file.procurement.name, file.id), hours, cost, explanation });
  }
  const { hours, cost } = procurementCost([], payoff2019);
  return { registered: registered.sort((a, b) => b.cost - a.cost), standard: { count, hours, cost } };
};
