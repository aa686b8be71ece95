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
