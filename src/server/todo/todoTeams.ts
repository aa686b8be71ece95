import type { TodoItem, TodoTeam } from '../../contract/todo';
import { mapValues } from '../../model/mapValues';
import { roleColumns } from '../../register/process/roleColumns';
import type { Procurement } from '../../register/rows/row';

/** Who stands in the roles of the procurements that the items are about. */
export const todoTeams = (items: readonly TodoItem[], procurements: readonly Procurement[]): readonly TodoTeam[] => {
  const wanted = new Set(items.map(({ procurement }) => procurement));
  return procurements.flatMap((row): readonly TodoTeam[] =>
    row.id !== null && wanted.delete(row.id)
      ? [{ procurement: row.id, roles: mapValues(roleColumns, ({ person, deputy }) => ({ person: row[person] ?? '', deputy: row[deputy] ?? '' })) }]
      : [],
  );
};
