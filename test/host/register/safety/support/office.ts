import { codeBundle } from '../../../../../src/build/codeBundle';
import type { QuestionName, Server } from '../../../../../src/contract/server';
import type { RunAnswer } from '../../../../../src/host/engine/protocol';
import { execute } from '../../../../../src/host/server/execute';
import { joinScript } from '../../../../../src/host/server/joinScript';
import { compileBundle } from '../../../../../src/host/server/nodeRealm';
import { OwnPart } from '../../../../../src/host/server/own/ownPart';
import { cellFormula, cellValue } from '../../../../../src/host/server/services/readCell';
import { Session } from '../../../../../src/host/server/session';
import { nobody } from '../../../../../src/host/server/speaker';
import { columnsOf } from '../../../../../src/register/store/table';
import { registerSheets, type SheetName } from '../../../../../src/register/sheets';
import { cellText, type Cell } from '../../../../../src/register/values/cell';
import { addedGetters } from '../../../../../src/host/engine/added/getters';
import { emptyWorkbook, prepareOnce, valueOf } from '../../../support/scriptHost';

const code = await codeBundle();
prepareOnce(code);
const writer = `function writeCells(title, row, column, cells) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  const missing = row + cells.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(row, column, cells.length, cells[0].length).setValues(cells);
}`;
const bundle = compileBundle(`${code}\n${writer}`);
const who = 'samordnare@example.se';
const by = { ...nobody, email: who };
const place = { sheetId: 'forsta', col: 0, row: 0 };

const hostOf = (opening: ReturnType<typeof emptyWorkbook>) => joinScript({ bundle, htmlFile: () => '<p></p>' }, new Session(opening, () => {}), new OwnPart(), () => by);

const workshop = hostOf(emptyWorkbook());
valueOf(workshop.runner.run({ functionName: 'repairRegister', args: [], place, who }));
const made = JSON.stringify(workshop.engine.model.exportData());

/** A workbook with a register as the menu item makes it, the pushed bundle beside it, and somebody who works there. */
export const office = () => {
  const { engine, runner } = hostOf({ ...emptyWorkbook(), snapshot: JSON.parse(made) });
  const { getters } = engine.model;
  const answers: RunAnswer[] = [];
  const kept = (answer: RunAnswer): RunAnswer => {
    answers.push(answer);
    return answer;
  };
  const run = (functionName: string, ...args: readonly unknown[]): RunAnswer => kept(runner.run({ functionName, args, place, who }));
  const idOf = (sheet: SheetName): string => getters.getSheetIdByName(registerSheets[sheet].title) ?? '';
  const cells = <Content>(sheet: SheetName, look: (position: { sheetId: string; row: number; col: number }) => Content): Content[][] => {
    const sheetId = idOf(sheet);
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    return Array.from({ length: numberOfRows }, (_, row) => Array.from({ length: numberOfCols }, (_cell, col) => look({ sheetId, row, col })));
  };
  const values = (sheet: SheetName): Cell[][] => cells(sheet, (position) => cellValue(engine, position)).filter((line) => line.some((cell) => cell !== ''));
  /** Where a column stands, from 0. */
  const columnAt = (sheet: SheetName, column: string): number => {
    const sheetId = idOf(sheet);
    const headers = Array.from({ length: getters.getSheetSize(sheetId).numberOfCols }, (_, col) => cellValue(engine, { sheetId, row: 0, col }));
    return headers.indexOf(columnsOf(sheet)[column]?.header ?? '');
  };
  return {
    engine,
    idOf,
    log: runner.log,
    answers,
    run,
    /** The same for somebody who stands on a row (from 1) of a sheet. */
    runAt: (sheet: SheetName, row: number, functionName: string, ...args: readonly unknown[]): RunAnswer =>
      kept(runner.run({ functionName, args, place: { sheetId: idOf(sheet), col: 0, row: row - 1 }, who })),
    /** Asks as the sidebar does. What comes over the wire has the question's type: no other answer compiles there. */
    ask: <Name extends QuestionName>(name: Name, ...args: Parameters<Server[Name]>): ReturnType<Server[Name]> =>
      valueOf(run('askServer', name, ...args)) as ReturnType<Server[Name]>,
    write: (sheet: SheetName, row: number, column: number, lines: readonly (readonly Cell[])[]): unknown =>
      valueOf(run('writeCells', registerSheets[sheet].title, row, column, lines)),
    /** Types something in a cell (row from 1), or pastes several below each other, as a person; the script hears as from Google. */
    type: (sheet: SheetName, row: number, column: string, ...contents: readonly string[]): RunAnswer => {
      const at = { sheetId: idOf(sheet), row: row - 1, col: columnAt(sheet, column) };
      contents.forEach((content, index) => engine.model.dispatch('UPDATE_CELL', { ...at, row: at.row + index, content }));
      const [only = '', ...others] = contents;
      const zone = { left: at.col, right: at.col, top: at.row, bottom: at.row + others.length };
      const edit = { sheetId: at.sheetId, zone, ...(others.length > 0 || only.startsWith('=') ? {} : { value: only }), by };
      const answer = execute({ bundle, htmlFile: () => '' }, engine, { functionName: 'onEdit', args: [], place: at, who }, undefined, { edit });
      runner.log.add({ functionName: 'onEdit', who }, answer);
      return kept(answer);
    },
    /** Makes a sheet so many rows high. */
    setLines: (sheet: SheetName, rows: number): void => {
      const { numberOfRows } = getters.getSheetSize(idOf(sheet));
      const at = { sheetId: idOf(sheet), sheetName: registerSheets[sheet].title, dimension: 'ROW' as const };
      if (rows > numberOfRows) engine.model.dispatch('ADD_COLUMNS_ROWS', { ...at, base: numberOfRows - 1, quantity: rows - numberOfRows, position: 'after' });
      if (rows < numberOfRows) engine.model.dispatch('REMOVE_COLUMNS_ROWS', { ...at, elements: Array.from({ length: numberOfRows - rows }, (_, index) => rows + index) });
    },
    deleteRows: (sheet: SheetName, first: number, quantity: number): void => {
      const elements = Array.from({ length: quantity }, (_, index) => first - 1 + index);
      engine.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: idOf(sheet), sheetName: registerSheets[sheet].title, dimension: 'ROW', elements });
    },
    /** The lines that hold anything, headers first. */
    values,
    /** Every formula below the headers, as the sheet shows it. */
    formulas: (sheet: SheetName): readonly string[] => cells(sheet, (position) => cellFormula(engine, position)).slice(1).flat().filter((formula) => formula !== ''),
    columnAt,
    noteAt: (sheet: SheetName, row: number, column: string): string => addedGetters(getters).getNote({ sheetId: idOf(sheet), row: row - 1, col: columnAt(sheet, column) }),
    textAt: (sheet: SheetName, row: number, column: string): string => cellText(cellValue(engine, { sheetId: idOf(sheet), row: row - 1, col: columnAt(sheet, column) })),
  };
};

export type Office = ReturnType<typeof office>;
