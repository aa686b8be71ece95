import type { Columns } from '../columns/column';
import type { Value } from '../values/value';
import type { RowOf } from './row';

/** Whether each column holds what its kind says. The compiler cannot follow a row that is put together column by column. */
export const isRowOf = <All extends Columns>(
  columns: All,
  row: Readonly<Record<string, Value>>,
): row is Readonly<Record<string, Value>> & RowOf<All> => {
  for (const name in columns) {
    const value = row[name];
    if (value === undefined || (value !== null && (typeof value === 'number') !== holdsNumber.has(columns[name]?.kind ?? ''))) return false;
  }
  return true;
};

const holdsNumber: ReadonlySet<string> = new Set(['version', 'count', 'hours', 'amount', 'share', 'calculated']);
