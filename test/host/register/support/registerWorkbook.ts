import { openWorkbook } from '../../../../src/host/server/openWorkbook';
import { compileBundle } from '../../../../src/host/server/nodeRealm';
import { keysOf } from '../../../../src/model/mapValues';
import { registerSheets } from '../../../../src/register/sheets';
import { sheetCells, type Lines } from '../../../server/reminders/support/sheetCells';
import { prepareOnce } from '../../support/scriptHost';

/** The sheets of a register as a script writes them: dates as people type them. */
const written = (lines: Lines): string =>
  JSON.stringify(keysOf(registerSheets).map((name) => sheetCells(name, lines[name] ?? [])), (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toLocaleDateString('sv-SE') : value,
  );

/** Code whose function of that name makes a register's sheets. */
export const registerScript = (functionName: string, lines: Lines): string => `function ${functionName}() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const { title, cells } of ${written(lines)}) {
    const sheet = book.getSheetByName(title) || book.insertSheet(title);
    const missing = cells[0].length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    const short = cells.length - sheet.getMaxRows();
    if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
    sheet.getRange(1, 1, cells.length, cells[0].length).setValues(cells);
  }
}`;

/** Makes a workbook that holds a register, in a file, as the host keeps it. */
export const registerWorkbook = (path: string, lines: Lines): void => {
  prepareOnce();
  openWorkbook(path, { bundle: compileBundle(registerScript('createExamples', lines)), htmlFile: () => undefined });
};
