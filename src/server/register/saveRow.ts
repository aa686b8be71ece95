import type { SaveAnswer } from '../../contract/register';
import { joinedRuns } from '../../register/store/joinedRuns';
import { decideSave, type SaveRequest, type Written } from '../../register/store/save';
import { columnsOf, rowsById, type Table } from '../../register/store/table';
import type { Write } from '../../register/store/write';
import { registerSheets } from '../../register/sheets';
import { appendLog } from './appendLog';
import { applyWrites } from './applyWrites';
import { deskOf, type Desk } from './desk';
import { handNow } from './hand';
import { noteSheet } from './noteSheet';
import { readMemory } from './readMemory';
import { readTable } from './readTable';
import { inWords, refused } from './refused';
import { settle } from './settle';
import { withLockToTheEnd } from './withLock';

/**
 * Saves a person's changes of a row: found by its id wherever it is now, checked against what others have written,
 * logged, written, and looked at afterwards. Calls: the lock, the sheets, one read, two for the log, one write for the
 * columns and one for the version (or, where the columns are not adjacent, one look at the formulas and one write), one
 * read.
 */
export const saveRow = (request: SaveRequest): SaveAnswer =>
  withLockToTheEnd(() => {
    const { sheet: name, id } = request;
    const desk = deskOf(name);
    const { table } = noteSheet(desk, readTable(name, desk.sheet), false);
    const decision = decideSave(table, request, handNow());
    switch (decision.kind) {
      case 'unchanged':
        return { kind: 'saved', id, version: decision.version };
      case 'conflict': {
        const writers = readMemory(desk).get(id)?.writers;
        const conflicts = decision.conflicts.map((conflict) => ({
          ...conflict,
          header: columnsOf(name)[conflict.column]?.header ?? conflict.column,
          who: writers?.get(conflict.column) ?? 'okänd',
        }));
        return { kind: 'conflict', conflicts };
      }
      case 'write': {
        appendLog(desk.log, decision.log);
        const writes = joined(desk, table, decision);
        const write = (): typeof writes => {
          applyWrites(desk.sheet, writes);
          return writes;
        };
        const after = settle(desk, table, write, [{ id, version: decision.version }]);
        return rowsById(after).has(id)
          ? { kind: 'saved', id, version: decision.version }
          : refused(`Raden ${id} togs bort från bladet ${registerSheets[name].title} medan den sparades. Ändringen finns i loggen, och raden kan återställas därifrån.`);
      }
      default:
        return inWords(decision, name, id);
    }
  });

/** Several runs of cells as one, for one look at the row's formulas: see `joinedRuns`. */
const joined = ({ sheet }: Desk, table: Table, { writes, row }: Written): readonly Write[] => {
  if (writes.length < 3) return writes;
  const width = Math.max(...table.at.values()) + 1;
  return joinedRuns(table, writes, sheet.getRange(row + 1, 1, 1, width).getFormulas()[0] ?? []);
};
