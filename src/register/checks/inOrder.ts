import type { Columns } from '../columns/column';
import { earliestDay, latestDay } from '../process/days';
import { columnsByName, type NameOf } from '../rows/columnsByName';
import type { RowOf } from '../rows/row';
import type { Finding, Rule } from './check';

/**
 * A rule that one date must not lie before another. Whole months count only where even the last day of the one is
 * before the first of the other; `?` counts never.
 */
export const inOrder = <All extends Columns>(columns: All, pairs: readonly (readonly [first: NameOf<All>, then: NameOf<All>])[]): Rule<All> => {
  const headers = new Map<string, string>(columnsByName(columns).map(([name, { header }]) => [name, header]));
  return {
    severity: 'fel',
    check: (row) =>
      pairs.flatMap(([first, then]): readonly Finding<All>[] =>
        isBefore(dateIn(row, then), dateIn(row, first))
          ? [{ column: then, message: `Datumet ligger före det i ”${headers.get(first) ?? ''}”: rätta det av dem som är fel.` }]
          : [],
      ),
  };
};

const dateIn = <All extends Columns>(row: RowOf<All>, name: NameOf<All>): string | null => {
  const value: string | number | null = row[name];
  return typeof value === 'string' ? value : null;
};

const isBefore = (date: string | null, other: string | null): boolean => {
  const day = latestDay(date);
  const start = earliestDay(other);
  return day !== undefined && start !== undefined && day < start;
};
