import { mapValues } from '../../model/mapValues';
import type { Columns } from '../columns/column';
import { isRowOf } from '../rows/isRowOf';
import type { RowOf } from '../rows/row';
import type { Value } from '../values/value';
import type { SentRows } from './sentRows';

/** Rows as they were sent, as rows of their sheet: what was not sent is blank. */
export const restoredRows = <All extends Columns>(columns: All, sent: readonly string[], rows: SentRows): readonly RowOf<All>[] => {
  const blank: Readonly<Record<string, Value>> = mapValues(columns, () => null);
  return rows.map((values) => {
    const row: Record<string, Value> = { ...blank };
    sent.forEach((name, index) => {
      row[name] = values[index] ?? null;
    });
    if (!isRowOf(columns, row)) throw new Error('a row was sent with other columns than it is read by');
    return row;
  });
};
