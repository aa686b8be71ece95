import type { Sheet } from '../../google/services';
import { examine, type KeyOf } from '../../register/store/examine';
import type { Table } from '../../register/store/table';
import type { Write } from '../../register/store/write';
import { applyWrites } from './applyWrites';
import { readTable } from './readTable';

/** How many times people can move the rows under a write before it gives up. */
const mostLooks = 6;

/**
 * Writes, and looks until everything stands where it should. The look also brings the writes in before the lock is
 * let go, as a flush would.
 *
 * @param before the sheet as the writes were decided on
 * @returns the rows (by key) that have been deleted meanwhile, and the headers under which somebody else wrote last
 * @throws an error in Swedish if the rows do not come to rest
 */
export const settle = (sheet: Sheet, before: Table, writes: readonly Write[], keyOf: KeyOf): { gone: readonly string[]; overtaken: readonly string[] } => {
  let seen = before;
  let pending = writes;
  const gone = new Set<string>();
  const overtaken = new Set<string>();
  for (let look = 0; look < mostLooks; look += 1) {
    applyWrites(sheet, pending);
    const now = readTable(before.sheet, sheet);
    const finding = examine(seen, now, pending, keyOf);
    for (const key of finding.gone) gone.add(key);
    for (const header of finding.overtaken) overtaken.add(header);
    if (finding.writes.length === 0) return { gone: [...gone], overtaken: [...overtaken] };
    seen = now;
    pending = finding.writes;
  }
  throw new Error('Raderna flyttas om av någon annan hela tiden. Det du har skrivit är kvar: försök igen om en stund.');
};
