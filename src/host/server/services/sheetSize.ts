import type { Dimension } from '@odoo/o-spreadsheet';
import { requireDone } from '../engine';
import { requireEditable } from './protection';
import type { Execution } from './execution';

/** Inserts rows or columns after one (from 1), which they look like. @throws Google's error if there is no such place */
export const insertAfter = (run: Execution, sheetId: string, dimension: Dimension, after: number, howMany: number): void => {
  const { model } = run.engine;
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  if (!Number.isInteger(after) || after < 1 || after > (dimension === 'ROW' ? numberOfRows : numberOfCols)) {
    throw new Error('Those rows or columns are out of bounds.'.replace('rows or columns', dimension === 'ROW' ? 'rows' : 'columns'));
  }
  if (!Number.isInteger(howMany) || howMany < 1) {
    throw new Error(`The number of ${dimension === 'ROW' ? 'rows' : 'columns'} to insert must be at least 1.`);
  }
  requireEditable(run, sheetId);
  run.meter.write();
  const sheetName = model.getters.getSheetName(sheetId);
  requireDone(model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base: after - 1, quantity: howMany, position: 'after' }));
};

/** Deletes rows (from 1), with what stands in them. @throws Google's error if there are no such rows, or no other would be left */
export const deleteRows = (run: Execution, sheetId: string, first: number, howMany: number): void => {
  const { model } = run.engine;
  const { numberOfRows } = model.getters.getSheetSize(sheetId);
  if (!Number.isInteger(first) || !Number.isInteger(howMany) || first < 1 || howMany < 1 || first + howMany - 1 > numberOfRows) {
    throw new Error('Those rows are out of bounds.');
  }
  if (howMany === numberOfRows) throw new Error("You can't delete all the rows on the sheet.");
  requireEditable(run, sheetId);
  run.meter.write();
  const sheetName = model.getters.getSheetName(sheetId);
  const elements = Array.from({ length: howMany }, (_, index) => first - 1 + index);
  requireDone(model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements }));
};
