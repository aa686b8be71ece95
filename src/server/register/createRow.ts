import type { SaveAnswer } from '../../contract/register';
import type { CreateRequest } from '../../contract/rows';
import { addRow } from '../../register/store/add';
import { readChanges } from '../../register/store/save';
import { writeAdded } from './addedRow';
import { findSheet } from './findSheet';
import { handNow } from './hand';
import { noteSheet } from './noteSheet';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { inWords, refused } from './refused';
import { withLock } from './withLock';

/** Adds a row with an id of its own below the others. */
export const createRow = ({ sheet: name, values }: CreateRequest): SaveAnswer =>
  withLock(() => {
    const { faults, cells } = readChanges(name, values);
    if (faults.length > 0) return inWords({ kind: 'faults', faults }, name, '');
    if ([...cells.values()].every((cell) => cell === '')) return refused('Det finns inget att lägga till: alla fält är tomma.');
    const sheet = findSheet(name);
    const { table } = noteSheet(sheet, readTable(name, sheet), false);
    return writeAdded(sheet, table, addRow(table, cells, readMemory(name), handNow()));
  });
