import type { Columns } from '../columns/column';
import { hasReached, statuses } from '../process/statuses';
import { statusTitled } from '../process/titles';
import { columnsByName } from '../rows/columnsByName';
import type { Rules } from './check';

/** What a row must have: always, and in `Upphandlingar` from a status on. From the columns' own declaration. */
export const requiredRules = <All extends Columns>(columns: All): Rules<All> => {
  const named = columnsByName(columns);
  return {
    required: {
      severity: 'fel',
      // The register sets the id itself.
      check: (row) =>
        named.flatMap(([column, { required, kind, help }]) =>
          required === true && kind !== 'id' && row[column] === null ? [{ column, message: `Det här måste fyllas i. ${help}` }] : [],
        ),
    },
    requiredFrom: {
      severity: 'fel',
      check: (row) => {
        const written: string | number | null | undefined = Object.entries<string | number | null>(row).find(([name]) => name === 'status')?.[1];
        const status = typeof written === 'string' ? statusTitled(written) : undefined;
        if (status === undefined) return [];
        return named.flatMap(([column, { requiredFrom, help }]) =>
          requiredFrom !== undefined && hasReached(status, requiredFrom) && row[column] === null
            ? [{ column, message: `Det här behövs från och med status ”${statuses[requiredFrom].title}”; upphandlingen är ”${statuses[status].title}”. ${help}` }]
            : [],
        );
      },
    },
  };
};
