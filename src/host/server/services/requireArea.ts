import type { Area } from './block';
import type { Execution } from './execution';

/** @throws Google's error if a sheet has no such cells */
export const requireArea = ({ engine }: Execution, sheetId: string, { row, column, rows, columns }: Area): void => {
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange (four whole numbers).");
  }
  const { numberOfRows, numberOfCols } = engine.model.getters.getSheetSize(sheetId);
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > numberOfRows || column + columns - 1 > numberOfCols) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
};
