import type { TodoItem, TodoTeam } from '../../../contract/todo';
import { roleColumns } from '../../../register/process/roleColumns';
import { roles, type Role } from '../../../register/process/roles';
import { savingDeed, type Deed } from './deed';

/** A role whose person and deputy can change places. */
export type HandOver = { readonly role: Role; readonly person: string; readonly deputy: string };

/** The roles of a matter that have both a person and a deputy, and not the same one. */
export const handOvers = ({ procurement, roles: asked }: Pick<TodoItem, 'procurement' | 'roles'>, teams: readonly TodoTeam[]): readonly HandOver[] => {
  const team = teams.find((candidate) => candidate.procurement === procurement);
  return asked.flatMap((role) => {
    const { person, deputy } = team?.roles[role] ?? { person: '', deputy: '' };
    return person === '' || deputy === '' || person === deputy ? [] : [{ role, person, deputy }];
  });
};

/** What is about to be written, line by line. */
export const handOverLines = ({ role, person, deputy }: HandOver): readonly string[] => [
  `${roles[role].title}: ${deputy} (nu ${person})`,
  `${roles[role].title}, ersättare: ${person} (nu ${deputy})`,
];

/** The role's person and deputy change places in the procurement: everything that the role is told goes to the other. */
export const handedOver = ({ procurement }: Pick<TodoItem, 'procurement'>, { role, person, deputy }: HandOver): Deed => {
  const columns = roleColumns[role];
  return savingDeed(
    {
      sheet: 'procurements',
      id: procurement,
      changes: [
        { column: columns.person, before: person, after: deputy },
        { column: columns.deputy, before: deputy, after: person },
      ],
    },
    `${roles[role].title} är nu ${deputy}.`,
    'passes',
  );
};
