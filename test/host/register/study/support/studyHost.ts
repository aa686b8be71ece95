import { dataFiles } from '../../../../../src/build/dataFiles';
import type { RunAnswer } from '../../../../../src/host/engine/protocol';
import { cellFormula, cellValue } from '../../../../../src/host/server/services/readCell';
import type { StudyQuestions } from '../../../../../src/contract/study';
import type { Cell } from '../../../../../src/register/values/cell';
import { emptyWorkbook, scriptHost, valueOf } from '../../../support/scriptHost';
import { code } from '../../setup/support/registerHost';

const files = { Studie: dataFiles()['Studie.html'] };

/** A workbook with the pushed bundle and no register; of another snapshot if one is given. */
export const studyHost = (snapshot?: string) => {
  const opening = emptyWorkbook();
  const { engine, runBundle } = scriptHost(files, snapshot === undefined ? opening : { ...opening, snapshot: JSON.parse(snapshot) });
  const { model } = engine;
  const { getters } = model;
  const sheetId = (): string => getters.getSheetIdByName('Studie') ?? '';
  const cells = <Content>(look: (position: { sheetId: string; row: number; col: number }) => Content): Content[][] => {
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId());
    return Array.from({ length: numberOfRows }, (_, row) => Array.from({ length: numberOfCols }, (_cell, col) => look({ sheetId: sheetId(), row, col })));
  };
  const values = (): Cell[][] => cells((position) => cellValue(engine, position));
  /** The row (from 0) of a text in the first column, the first below another. */
  const rowOf = (text: string, below = -1): number => {
    const row = values().findIndex((line, index) => index > below && line[0] === text);
    if (row < 0) throw new Error(`no row ${text}`);
    return row;
  };
  const script = (body: string, ...args: readonly unknown[]): unknown =>
    valueOf(runBundle(`function f(...args) { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheetByName('Studie'); ${body} }`, 'f', args));
  return {
    model,
    sheetId,
    script,
    values,
    rowOf,
    formulas: (): string[][] => cells((position) => cellFormula(engine, position)),
    /** What the engine says of a cell in error. */
    messageAt: (row: number, col: number): string => {
      const cell = getters.getEvaluatedCell({ sheetId: sheetId(), row, col });
      return 'message' in cell ? String(cell.message) : '';
    },
    run: (functionName: string, ...args: readonly unknown[]): RunAnswer => runBundle(code, functionName, args),
    build: (): RunAnswer => runBundle(code, 'buildStudy'),
    /** Asks as the sidebar does. What comes over the wire has the question's type: no other answer compiles there. */
    ask: <Name extends keyof StudyQuestions>(name: Name, ...args: Parameters<StudyQuestions[Name]>): ReturnType<StudyQuestions[Name]> =>
      valueOf(runBundle(code, 'askServer', [name, ...args])) as ReturnType<StudyQuestions[Name]>,
    /** What the script does after somebody has edited a cell, from 0. */
    edited: (row: number, col: number): RunAnswer =>
      runBundle(`${code}\nfunction edited(row, col) { onEdit({ range: SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Studie').getRange(row + 1, col + 1, 1, 1) }); }`, 'edited', [row, col]),
    /** Types in a cell, from 0, as a person does. */
    type: (row: number, col: number, content: string): void => {
      model.dispatch('UPDATE_CELL', { sheetId: sheetId(), row, col, content });
    },
    snapshot: (): string => {
      const { revisionId: _revision, ...document } = model.exportData();
      return JSON.stringify(document);
    },
  };
};

export type StudyHost = ReturnType<typeof studyHost>;
