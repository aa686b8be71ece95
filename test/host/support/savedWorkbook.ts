import type { Script } from '../../../src/host/server/execute';
import { openEngine } from '../../../src/host/server/engine';
import { compileBundle } from '../../../src/host/server/nodeRealm';
import { openWorkbook } from '../../../src/host/server/openWorkbook';
import { Session } from '../../../src/host/server/session';
import { openForAppending } from '../../../src/host/server/workbookFile';
import { prepareOnce } from './scriptHost';

/** A script whose example is one cell. */
export const script: Script = {
  bundle: compileBundle(`function createExamples() {
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValues([['exempel']]);
  }`),
  htmlFile: () => undefined,
};

/** The workbook at a path, opened as the host opens it. */
export const savedWorkbook = (path: string) => {
  prepareOnce();
  const opening = openWorkbook(path, script);
  const file = openForAppending(path);
  const session = new Session(opening, file.append);
  const { model, leave } = openEngine(opening, session);
  return {
    opening,
    session,
    write: (row: number, content: string): void => {
      model.dispatch('UPDATE_CELL', { sheetId: 'forsta', col: 0, row, content });
    },
    column: (): readonly string[] =>
      Array.from({ length: 12 }, (_, row) => String(model.getters.getEvaluatedCell({ sheetId: 'forsta', row, col: 0 }).value ?? '')),
    close: (): void => {
      leave();
      file.close();
    },
  };
};

/** The same, closed again: what its first column holds. */
export const columnIn = (path: string): readonly string[] => {
  const workbook = savedWorkbook(path);
  workbook.close();
  return workbook.column();
};
