import { mapValues } from '../../model/mapValues';
import type { ProcurementFile } from '../process/procurementFile';
import { roleColumns } from '../process/roleColumns';
import type { Role } from '../process/roles';
import { isUnread } from '../process/unreadCell';

/** Who is missing in a role; `null` where both its person and its deputy are written. */
export type RoleLack = 'person' | 'deputy' | null;

/** What each role of a procurement lacks. What cannot be read is not said to be missing. */
export const roleLacks = (file: ProcurementFile): Readonly<Record<Role, RoleLack>> =>
  mapValues(roleColumns, (columns) => {
    const isMissing = (which: 'person' | 'deputy'): boolean => file.procurement[columns[which]] === null && !isUnread(file, file.id, columns[which]);
    return isMissing('person') ? 'person' : isMissing('deputy') ? 'deputy' : null;
  });
