import type { SaveAnswer } from '../../contract/register';
import { byId } from '../../register/store/keys';
import { decideSave, type SaveRequest } from '../../register/store/save';
import { columnsOf } from '../../register/store/table';
import { registerSheets } from '../../register/sheets';
import { appendLog } from './appendLog';
import { findSheet } from './findSheet';
import { handNow } from './hand';
import { lastWriters } from '../../register/store/lastWriters';
import { noteSheet } from './noteSheet';
import { readLog } from './readMemory';
import { readTable } from './readTable';
import { settle } from './settle';
import { withLock } from './withLock';

/**
 * Saves a person's changes of a row: found by its id wherever it is now, checked against what others have written,
 * logged, written, and looked at afterwards. Calls: the lock, one read, the log, one write for each run of adjacent
 * columns and one for the version, one read, the lock.
 */
export const saveRow = (request: SaveRequest): SaveAnswer =>
  withLock(() => {
    const sheet = findSheet(request.sheet);
    const hand = handNow();
    let table = readTable(request.sheet, sheet);
    let decision = decideSave(table, request, hand);
    if (decision.kind === 'unnoted') {
      noteSheet(request.sheet, sheet, table, true);
      table = readTable(request.sheet, sheet);
      decision = decideSave(table, request, hand);
    }
    const { title } = registerSheets[request.sheet];
    switch (decision.kind) {
      case 'gone':
        return refused(`Raden ${request.id} finns inte längre på bladet ${title}. Den kan återställas från loggen.`);
      case 'duplicate':
        return refused(`Id ${request.id} står på flera rader på bladet ${title}: ${decision.rows.join(', ')}. Töm Id-cellen på den rad som är en kopia, så får den ett eget.`);
      case 'missing':
        return refused(`Kolumnen ${decision.columns.join(', ')} saknas på bladet ${title}. Välj Skapa eller laga registret i menyn.`);
      case 'unnoted':
        return refused('Raden ändras i bladet just nu. Försök igen om en stund.');
      case 'unchanged':
        return { kind: 'saved', version: decision.version };
      case 'conflict': {
        const writers = lastWriters(readLog(), request.sheet, request.id);
        return {
          kind: 'conflict',
          conflicts: decision.conflicts.map((conflict) => ({
            ...conflict,
            header: columnsOf(request.sheet)[conflict.column]?.header ?? conflict.column,
            who: writers.get(conflict.column) ?? 'okänd',
          })),
        };
      }
      case 'write': {
        appendLog(decision.log);
        const { gone, overtaken } = settle(sheet, table, decision.writes, byId);
        const others = overtaken.filter((header) => header !== columnsOf(request.sheet)['version']?.header);
        if (gone.includes(request.id)) {
          return refused(`Raden ${request.id} togs bort från bladet ${title} medan den sparades. Ändringen finns i loggen och raden kan återställas därifrån.`);
        }
        return others.length > 0
          ? refused(`Någon skrev i ${others.join(' och ')} på bladet ${title} medan du sparade, och det står kvar. Det du skrev finns i loggen.`)
          : { kind: 'saved', version: decision.version };
      }
    }
  });

const refused = (message: string): SaveAnswer => ({ kind: 'refused', message });
