import { columnAt } from '../calculated/places';
import type { Columns } from '../columns/column';
import type { Problem } from '../problem';
import { columnMissing } from '../rows/headerProblems';
import { locateColumns } from '../rows/locateColumns';
import { registerSheets } from '../sheets';
import type { Cell } from '../values/cell';
import { token } from './ranges';
import { usedColumns, type UsedSheet } from './usedColumns';

/**
 * The columns of a sheet that the overview counts on, as its formulas name them, by their tokens.
 *
 * @param title what people call the sheet
 * @param top its first rows
 * @returns problems instead where one of them is not to be found
 */
export const findRanges = (sheet: UsedSheet, title: string, top: readonly (readonly Cell[])[]): { readonly ranges: ReadonlyMap<string, string> } | { readonly problems: readonly Problem[] } => {
  const columns: Columns = registerSheets[sheet].columns;
  const located = locateColumns(title, columns, top);
  if (!('positions' in located)) return { problems: located };
  const ranges = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of usedColumns[sheet]) {
    const position = located.positions[name];
    const column = columns[name];
    if (position !== undefined) ranges.set(token(sheet, name), columnAt(title, position));
    else if (column !== undefined) problems.push(columnMissing(title, column, located.headerRow));
  }
  return problems.length > 0 ? { problems } : { ranges };
};
