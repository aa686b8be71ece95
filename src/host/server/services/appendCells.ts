import type { CellValue } from '../../../google/services';
import { cellContent } from './cellContent';
import type { Execution } from './execution';
import { lastFilled } from './lastFilled';
import { requireEditable } from './protection';
import { requireValid } from './validation';

/** Writes a row after the last one that holds anything, in one change; the sheet grows where it must. */
export const appendCells = (run: Execution, sheetId: string, values: readonly CellValue[]): void => {
  if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.appendRow.");
  requireEditable(run, sheetId);
  const { getters } = run.engine.model;
  const { row } = lastFilled(run, sheetId);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const growth = { sheetId, sheetName: getters.getSheetName(sheetId), position: 'after' as const };
  const formatRow = Math.min(row, numberOfRows - 1);
  const cells = values.map((value, col) => {
    const format = col < numberOfCols ? getters.getCell({ sheetId, col, row: formatRow })?.format : undefined;
    return { sheetId, col, row, ...cellContent(value, format) };
  });
  for (const { content, ...position } of cells) requireValid(run, position, { content });
  run.meter.write(values.length);
  run.engine.change((dispatch) => {
    if (row >= numberOfRows) dispatch('ADD_COLUMNS_ROWS', { ...growth, dimension: 'ROW', base: numberOfRows - 1, quantity: 1 });
    if (values.length > numberOfCols) {
      dispatch('ADD_COLUMNS_ROWS', { ...growth, dimension: 'COL', base: numberOfCols - 1, quantity: values.length - numberOfCols });
    }
    for (const cell of cells) dispatch('UPDATE_CELL', cell);
  });
};
