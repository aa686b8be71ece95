import type { SaveAnswer } from '../../contract/register';
import { registerSheets } from '../../register/sheets';
import { returnRow } from '../../register/store/add';
import type { RowAddress } from '../../register/form/openedRow';
import { rowsById } from '../../register/store/table';
import { landed } from './createRow';
import { deskOf } from './desk';
import { handNow } from './hand';
import { noteWhole } from './noteSheet';
import { readMemory } from './readMemory';
import { refused } from './refused';
import { withLock } from './withLock';
import { writeAdded } from './writeAdded';

/** Brings back a row that was deleted from its sheet, with its id and as the log knew it last. */
export const restoreRow = ({ sheet: name, id }: RowAddress): SaveAnswer =>
  withLock(() => {
    const desk = deskOf(name);
    const { table } = noteWhole(desk);
    const returned = returnRow(table, id, readMemory(desk), handNow());
    if (returned === undefined) return refused(`Raden ${id} står redan på bladet ${registerSheets[name].title}, eller har aldrig funnits i loggen.`);
    return landed(id, returned.version, rowsById(writeAdded(desk, table, [returned])).has(id));
  });
