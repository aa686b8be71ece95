import { Fault, faultText, isFaulty, shortText } from '../texts/fault';
import { valueAt, type Column } from './column';

/**
 * The values of a row where something is blank or faulty, with defaults for what is not given.
 *
 * A row is blank when all its required cells are (a default may stand ready in an optional column), or, where no
 * required argument is a range, when all its cells are.
 *
 * @returns the values in order; or what the row's cell shall hold: nothing for a blank row, a short text for a faulty one
 */
export const completeRow = (columns: readonly Column[], r: number, c: number): readonly unknown[] | string => {
  const values: unknown[] = [];
  let hasRequiredCell = false;
  let hasRequiredValue = false;
  let hasOptionalValue = false;
  let missing: Column | undefined;
  for (const column of columns) {
    const value = valueAt(column, r, c);
    if (isFaulty(value)) return faultText(column.argument.name, value);
    if (column.isRange && column.fallback instanceof Fault) {
      hasRequiredCell = true;
      if (value === undefined) missing = missing ?? column;
      else hasRequiredValue = true;
    } else if (column.isRange && value !== undefined) {
      hasOptionalValue = true;
    }
    values.push(value ?? column.fallback);
  }
  const isBlank = hasRequiredCell ? !hasRequiredValue : !hasOptionalValue;
  if (isBlank) return '';
  return missing?.fallback instanceof Fault ? shortText(missing.argument.name, missing.fallback.complaint) : values;
};
