import { isRowSheet } from '../../../register/rowSheets';
import { registerSheets } from '../../../register/sheets';
import { filledRows } from '../../../register/store/table';
import { allSheets, findSheet } from '../findSheet';
import { noteWhole } from '../noteSheet';
import { readRegister } from '../readRegister';
import { withLock } from '../withLock';
import { flagRows } from './flagRows';

/**
 * The menu item that goes through every row: notes what has been done by hand, deleted rows included, completes what was
 * cut off, and puts a note on each cell that fails a check.
 */
export const reviewRegister = (): void => {
  const log = findSheet('log');
  const wrong = withLock(() =>
    [...allSheets()].flatMap(([name, sheet]) => {
      if (!isRowSheet(name)) return [];
      const { table } = noteWhole({ name, sheet, log });
      const rows = flagRows(sheet, table, filledRows(table));
      return rows === 0 ? [] : [`${registerSheets[name].title} ${rows}`];
    }),
  );
  SpreadsheetApp.flush();
  const told =
    wrong.length === 0
      ? 'Alla rader är genomgångna, och inget behöver rättas.'
      : `Rader att se över: ${wrong.join(', ')}. Cellerna har en anteckning som säger vad som är fel.`;
  const { length } = readRegister().wrongSettings;
  const settings = length === 0 ? '' : ` Fel på bladet ${registerSheets.settings.title}: ${length}. Panelen Att göra säger vilka.`;
  SpreadsheetApp.getActiveSpreadsheet().toast(told + settings, 'Granskning');
};
