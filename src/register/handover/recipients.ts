import { roleColumns } from '../process/roleColumns';
import { keysOf } from '../../model/mapValues';
import { roles, type Role } from '../process/roles';
import type { Procurement } from '../rows/row';
import type { Directory, Reachable } from '../settings/directory';
import type { Person } from '../settings/settings';

/** Who is told about something, and in what capacity. */
export type Recipient = Reachable & {
  readonly role: Role;
  /** `substitute`: neither person nor deputy can be reached, so the coordinator is told. */
  readonly as: 'person' | 'deputy' | 'substitute';
};

/** Who answers for each role of a procurement; a role that nobody answers for has no entry. */
export type Recipients = Readonly<Partial<Record<Role, Recipient>>>;

const allRoles = keysOf(roles);

/**
 * The role's person, else the deputy, else the procurement's coordinator or the coordinator's deputy, else the first
 * coordinator on the sheet `Inställningar`, else nobody. Only those listed there with an e-mail address can be reached.
 */
export const recipients = (procurement: Procurement, people: Directory, standIn: Reachable | undefined): Recipients => {
  const found: Partial<Record<Role, Recipient>> = {};
  const coordinator =
    people(procurement[roleColumns.coordinator.person]) ?? people(procurement[roleColumns.coordinator.deputy]) ?? standIn;
  for (const role of allRoles) {
    const person = people(procurement[roleColumns[role].person]);
    const deputy = people(procurement[roleColumns[role].deputy]);
    if (person !== undefined) found[role] = { ...person, role, as: 'person' };
    else if (deputy !== undefined) found[role] = { ...deputy, role, as: 'deputy' };
    else if (coordinator !== undefined) found[role] = { ...coordinator, role, as: 'substitute' };
  }
  return found;
};

/** The first coordinator listed with an address. */
export const firstCoordinator = (people: readonly Person[]): Reachable | undefined => {
  for (const { name, email, role } of people) if (role === 'coordinator' && email !== null) return { name, email };
  return undefined;
};
