import { keysOf } from '../../../model/mapValues';
import { procurementColumns } from '../../columns/procurements';
import type { ProcurementFile } from '../../process/procurementFile';
import { roleColumns } from '../../process/roleColumns';
import { roleInSentence } from '../../process/roleInSentence';
import { roles, type Role } from '../../process/roles';
import { isUnread } from '../../process/unreadCell';
import type { Directory } from '../../settings/directory';
import type { Finding, Rule } from '../rule';

const allRoles = keysOf(roles);

/** A role without a person, without a deputy, or with somebody who cannot be reached (Payoff 2019, lines 1664-1666). */
export const roleWithoutPerson: Rule['findings'] = (file, { people }) => {
  const findings: Finding[] = [];
  for (const role of allRoles) {
    const gap = gapOf(role, file, people);
    if (gap !== undefined) findings.push({ roles: ['coordinator'], detail: `${role}-${gap}`, text: texts[gap](role), since: undefined });
  }
  return findings;
};

type Gap = 'person' | 'deputy' | 'unlistedPerson' | 'unlistedDeputy';

/** The first thing missing: the deputy is asked for when there is a person. */
const gapOf = (role: Role, file: ProcurementFile, people: Directory): Gap | undefined => {
  const columns = roleColumns[role];
  const person = file.procurement[columns.person];
  const deputy = file.procurement[columns.deputy];
  if (person === null) return isUnread(file, file.id, columns.person) ? undefined : 'person';
  if (people(person) === undefined) return 'unlistedPerson';
  if (deputy === null) return isUnread(file, file.id, columns.deputy) ? undefined : 'deputy';
  return people(deputy) === undefined ? 'unlistedDeputy' : undefined;
};

const header = (role: Role, column: 'person' | 'deputy'): string => procurementColumns[roleColumns[role][column]].header;

const unlisted = (column: string): string =>
  `Den som står i kolumnen ”${column}” finns inte med e-postadress på bladet Inställningar: lägg till personen där.`;

const texts: Readonly<Record<Gap, (role: Role) => string>> = {
  person: (role) => `Rollen ${roleInSentence(role)} saknar person: skriv vem det är i kolumnen ”${header(role, 'person')}”.`,
  deputy: (role) =>
    `Rollen ${roleInSentence(role)} saknar ersättare: skriv vem som tar vid i kolumnen ”${header(role, 'deputy')}”.`,
  unlistedPerson: (role) => unlisted(header(role, 'person')),
  unlistedDeputy: (role) => unlisted(header(role, 'deputy')),
};
