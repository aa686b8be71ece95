import type { Columns } from '../columns/column';
import { earliestDay } from '../process/days';
import type { NameOf } from '../rows/columnsByName';
import type { Finding, Rule } from './check';

/** A rule that what has been done was not done tomorrow or later. A whole month is in the future once it all is. */
export const notInFuture = <All extends Columns>(names: readonly NameOf<All>[], remedy: string): Rule<All> => ({
  severity: 'varning',
  check: (row, { today }) =>
    names.flatMap((name): readonly Finding<All>[] => {
      const value: string | number | null = row[name];
      const day = typeof value === 'string' ? earliestDay(value) : undefined;
      return day !== undefined && day > today ? [{ column: name, message: `Datumet ligger i framtiden. ${remedy}` }] : [];
    }),
});
