import { codeBundle } from '../../../../../src/build/codeBundle';
import type { RunAnswer } from '../../../../../src/host/engine/protocol';
import { emptyWorkbook, prepareOnce, scriptHost, valueOf } from '../../../support/scriptHost';

export const code = await codeBundle();
prepareOnce(code);

type Opening = ReturnType<typeof emptyWorkbook>;
type Cells = readonly (readonly unknown[])[];

/** A workbook with the pushed bundle, and what people and scripts do in it. */
export const registerHost = (opening: Opening = emptyWorkbook()) => {
  const { engine, runBundle } = scriptHost({}, opening);
  const { model } = engine;
  const idOf = (title: string): string => model.getters.getSheetIdByName(title) ?? '';
  /** Runs the body of a function that knows the spreadsheet as `book`. */
  const script = (body: string, ...args: readonly unknown[]): unknown =>
    valueOf(runBundle(`function f(...args) { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`, 'f', args));
  const done = (result: { readonly isSuccessful: boolean }): void => {
    if (!result.isSuccessful) throw new Error('the engine refused');
  };
  const rows = (title: string): Cells => script('return book.getSheetByName(args[0]).getDataRange().getValues().map((row) => row.map((cell) => (cell instanceof Date ? "a date!" : cell)))', title) as Cells;
  const at = (title: string) => ({ sheetId: idOf(title), sheetName: title });
  return {
    model,
    idOf,
    script,
    rows,
    repair: (): RunAnswer => runBundle(code, 'repairRegister'),
    formulas: (title: string): Cells => script('return book.getSheetByName(args[0]).getDataRange().getFormulas()', title) as Cells,
    notes: (title: string): Cells => script('return book.getSheetByName(args[0]).getDataRange().getNotes()', title) as Cells,
    /** Writes cells as a script does, from a row and a column (from 1) on. */
    write: (title: string, row: number, column: number, cells: Cells) =>
      script('book.getSheetByName(args[0]).getRange(args[1], args[2], args[3].length, args[3][0].length).setValues(args[3])', title, row, column, cells),
    insert: (title: string, dimension: 'ROW' | 'COL', before: number, quantity = 1) =>
      done(model.dispatch('ADD_COLUMNS_ROWS', { ...at(title), dimension, base: before - 1, quantity, position: 'before' })),
    remove: (title: string, dimension: 'ROW' | 'COL', ...places: readonly number[]) =>
      done(model.dispatch('REMOVE_COLUMNS_ROWS', { ...at(title), dimension, elements: places.map((place) => place - 1) })),
    /** Moves a column (from 1) to the left of another. */
    moveColumn: (title: string, column: number, before: number) =>
      done(model.dispatch('MOVE_COLUMNS_ROWS', { ...at(title), dimension: 'COL', elements: [column - 1], base: before - 1, position: 'before' })),
    /** Sorts the rows from one to another by a column, all columns along, as people do. */
    sort: (title: string, column: number, [top, bottom]: readonly [number, number], width: number, sortDirection: 'asc' | 'desc') =>
      done(model.dispatch('SORT_CELLS', { sheetId: idOf(title), col: column - 1, row: top - 1, zone: { left: 0, right: width - 1, top: top - 1, bottom: bottom - 1 }, sortDirection })),
    snapshot: (): string => {
      const { revisionId: _revision, ...document } = model.exportData();
      return JSON.stringify(document);
    },
  };
};

export type RegisterHost = ReturnType<typeof registerHost>;

export const toastOf = (answer: RunAnswer): string => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.effects.flatMap((effect) => (effect.kind === 'toast' ? [effect.message] : [])).join(' ');
};

const workshop = registerHost();
export const created = workshop.repair();
const made = JSON.stringify(workshop.model.exportData());

/** A register as the menu item makes it in an empty workbook. */
export const freshRegister = (): RegisterHost => registerHost({ ...emptyWorkbook(), snapshot: JSON.parse(made) });
