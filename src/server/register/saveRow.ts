import type { SaveAnswer } from '../../contract/register';
import { rowsById, columnsOf } from '../../register/store/table';
import { decideSave, type SaveRequest } from '../../register/store/save';
import { registerSheets } from '../../register/sheets';
import { appendLog } from './appendLog';
import { applyWrites } from './applyWrites';
import { findSheet } from './findSheet';
import { handNow } from './hand';
import { noteSheet } from './noteSheet';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { inWords, refused } from './refused';
import { settle } from './settle';
import { withLock } from './withLock';

/**
 * Saves a person's changes of a row: found by its id wherever it is now, checked against what others have written,
 * logged, written, and looked at afterwards. Calls: the lock, one read, two for the log, one write for each run of
 * adjacent columns and one for the version, one read.
 */
export const saveRow = (request: SaveRequest): SaveAnswer =>
  withLock(() => {
    const { sheet: name, id } = request;
    const sheet = findSheet(name);
    const { table } = noteSheet(sheet, readTable(name, sheet), false);
    const decision = decideSave(table, request, handNow());
    switch (decision.kind) {
      case 'unchanged':
        return { kind: 'saved', id, version: decision.version };
      case 'conflict': {
        const writers = readMemory(name).get(id)?.writers;
        const conflicts = decision.conflicts.map((conflict) => ({
          ...conflict,
          header: columnsOf(name)[conflict.column]?.header ?? conflict.column,
          who: writers?.get(conflict.column) ?? 'okänd',
        }));
        return { kind: 'conflict', conflicts };
      }
      case 'write': {
        appendLog(decision.log);
        const write = (): typeof decision.writes => {
          applyWrites(sheet, decision.writes);
          return decision.writes;
        };
        const after = settle(sheet, table, write, [{ id, version: decision.version }]);
        return rowsById(after).has(id)
          ? { kind: 'saved', id, version: decision.version }
          : refused(`Raden ${id} togs bort från bladet ${registerSheets[name].title} medan den sparades. Ändringen finns i loggen, och raden kan återställas därifrån.`);
      }
      default:
        return inWords(decision, name, id);
    }
  });
