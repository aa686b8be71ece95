import type { Sheet } from '../../../google/services';
import type { FoundSheet } from '../../../register/repair/foundSheet';
import { rowsSearched } from '../../../register/rows/findHeaders';

/** A sheet as it stands: three reads however many rows it has, one if it is empty. */
export const readFound = (sheet: Sheet): FoundSheet => {
  const title = sheet.getName();
  const values = sheet.getDataRange().getValues();
  const width = values[0]?.length ?? 1;
  if (values.length === 1 && width === 1 && values[0]?.[0] === '') return { title, values: [], formulas: [], notes: [] };
  const top = sheet.getRange(1, 1, Math.min(values.length, rowsSearched), width);
  return { title, values, formulas: top.getFormulas(), notes: top.getNotes() };
};
