import type { Sheet } from '../google/services';

/** Somebody may have taken rows or columns away. */
export const makeRoom = (sheet: Sheet, rows: number, columns: number): void => {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height < rows) sheet.insertRowsAfter(height, rows - height);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
};
