import { keysOf } from '../../../model/mapValues';
import type { ProcurementFile } from '../../process/procurementFile';
import { roleColumns } from '../../process/roleColumns';
import { roles, type Role } from '../../process/roles';
import { isUnread } from '../../process/unreadCell';
import type { Directory } from '../../settings/directory';
import type { Rule } from '../rule';
import { gapWords, type Gap } from './gapWords';

/** Roles without a person, without a deputy, or with somebody who cannot be reached (Payoff 2019, lines 1664-1666): one matter a procurement. */
export const roleWithoutPerson: Rule['findings'] = (file, { people }) => {
  const gaps = keysOf(roles).flatMap((role) => gapOf(role, file, people) ?? []);
  if (gaps.length === 0) return [];
  return [{ roles: ['coordinator'], columns: gaps.map(({ role, whose }) => roleColumns[role][whose]), text: gapWords(gaps), since: undefined }];
};

/** The first thing missing: the deputy is asked for when there is a person. */
const gapOf = (role: Role, file: ProcurementFile, people: Directory): Gap | undefined => {
  for (const whose of ['person', 'deputy'] as const) {
    const column = roleColumns[role][whose];
    const written = file.procurement[column];
    if (written === null) return isUnread(file, file.id, column) ? undefined : { role, whose, isUnlisted: false };
    if (people(written) === undefined) return { role, whose, isUnlisted: true };
  }
  return undefined;
};
