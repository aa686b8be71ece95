import type { SaveAnswer } from '../../contract/register';
import { registerSheets } from '../../register/sheets';
import { returnRow } from '../../register/store/add';
import type { RowAddress } from '../../register/form/openedRow';
import { writeAdded } from './addedRow';
import { findSheet } from './findSheet';
import { handNow } from './hand';
import { noteWhole } from './noteSheet';
import { readMemory } from './readMemory';
import { refused } from './refused';
import { withLock } from './withLock';

/** Brings back a row that was deleted from its sheet, with its id and as the log knew it last. */
export const restoreRow = ({ sheet: name, id }: RowAddress): SaveAnswer =>
  withLock(() => {
    const sheet = findSheet(name);
    const { table } = noteWhole(name, sheet);
    const returned = returnRow(table, id, readMemory(name), handNow());
    return returned === undefined
      ? refused(`Raden ${id} står redan på bladet ${registerSheets[name].title}, eller har aldrig funnits i loggen.`)
      : writeAdded(sheet, table, returned);
  });
