import { Fault, shortText } from '../texts/fault';
import { indexIn, isUsable, type Column } from './column';

/**
 * The values of a row where something is blank or faulty, with defaults for what is not given.
 *
 * A row is blank when all its required cells are (a default may stand ready in an optional column), or, where no
 * required argument is a range, when all its cells are.
 *
 * @returns the values in order; or what the row's cell shall hold: nothing for a blank row, a short text for a faulty one
 */
export const completeRow = (columns: readonly Column[], row: number, at: number): readonly unknown[] | string => {
  const values: unknown[] = [];
  let hasRequiredCell = false;
  let hasRequiredValue = false;
  let hasOptionalValue = false;
  let missing: string | undefined;
  for (const column of columns) {
    const index = indexIn(column, row, at);
    const value = column.values[index];
    const isRequired = column.fallback instanceof Fault;
    if (column.cells !== undefined) {
      hasRequiredCell = hasRequiredCell || isRequired;
      hasRequiredValue = hasRequiredValue || (isRequired && isUsable(value));
      hasOptionalValue = hasOptionalValue || (!isRequired && isUsable(value));
    }
    if (isUsable(value)) {
      values.push(value);
      continue;
    }
    const fault = column.faults.get(index);
    if (fault !== undefined) return shortText(column.argument.name, fault.complaint);
    if (column.fallback instanceof Fault) missing = missing ?? shortText(column.argument.name, column.fallback.complaint);
    values.push(column.fallback);
  }
  const isBlank = hasRequiredCell ? !hasRequiredValue : !hasOptionalValue;
  return isBlank ? '' : (missing ?? values);
};
