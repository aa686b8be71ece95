import { load } from '@odoo/o-spreadsheet';
import { openEngine, prepareEngine } from '../../../src/host/server/engine';
import { execute } from '../../../src/host/server/execute';
import { cellRealm, compileBundle } from '../../../src/host/server/nodeRealm';
import { Session } from '../../../src/host/server/session';
import type { Opening, Place, RunAnswer } from '../../../src/host/engine/protocol';
import { swedishLocale } from '../../../src/host/engine/swedishLocale';

// The engine tells its own timings through console.debug.
console.debug = () => {};

/** A workbook of one empty sheet, by default as a person gets it from Google. */
export const emptyWorkbook = (name = 'Blad1', rowNumber = 1000): Opening => ({
  snapshot: load({ sheets: [{ id: 'forsta', name, colNumber: 26, rowNumber }], settings: { locale: swedishLocale } }),
  follows: '',
  revisions: [],
});

let prepared = false;

/** Teaches the engine the sheet functions, computed by a bundle. Once per test file. */
export const prepareOnce = (code = ''): void => {
  if (!prepared) prepareEngine(cellRealm(compileBundle(code)));
  prepared = true;
};

/** An empty workbook and a way to run script code on it. */
export const scriptHost = (files: Readonly<Record<string, string>> = {}, opening = emptyWorkbook()) => {
  prepareOnce();
  const session = new Session(opening, () => {});
  const engine = openEngine(session.open(), session);
  const corner: Place = { sheetId: 'forsta', col: 0, row: 0 };
  const runBundle = (code: string, functionName: string, args: readonly unknown[] = [], place = corner, limit?: number): RunAnswer =>
    execute({ bundle: compileBundle(code), htmlFile: (name) => (Object.hasOwn(files, name) ? files[name] : undefined) }, engine, { functionName, args, place }, limit);
  /** Runs the body of a function that knows `sheet` (the first one), `range` (row, column, rows, columns) and `args`. */
  const run = (body: string, ...args: readonly unknown[]): RunAnswer => runBundle(`${prelude}\nfunction f(...args) { ${body} }`, 'f', args);
  return { session, engine, run, runBundle, value: (body: string, ...args: readonly unknown[]): unknown => valueOf(run(body, ...args)) };
};

const prelude = `'use strict';
const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
const sheet = spreadsheet.getSheetByName('Blad1');
const range = (row, column, rows = 1, columns = 1) => sheet.getRange(row, column, rows, columns);
const told = (act) => { try { act(); return 'no error'; } catch (error) { return String(error); } };`;

/** What an execution returned. */
export const valueOf = (answer: RunAnswer): unknown => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

/** What an execution failed with. */
export const errorOf = (answer: RunAnswer): string => (answer.ok ? `no error, but ${JSON.stringify(answer.value)}` : answer.error);
