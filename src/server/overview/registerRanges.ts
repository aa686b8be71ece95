import type { Sheet } from '../../google/services';
import { keysOf } from '../../model/mapValues';
import { findRanges } from '../../register/overviewSheet/findRanges';
import { usedColumns } from '../../register/overviewSheet/usedColumns';
import { rowsSearched } from '../../register/rows/findHeaders';
import { registerSheets } from '../../register/sheets';
import type { Cell } from '../../register/values/cell';
import { allSheets } from '../register/findSheet';
import { sheetsMissing } from '../register/sheetsMissing';

/** The columns of the register that the overview counts on, by their tokens: three reads a sheet. In Swedish what is in the way instead. */
export const registerRanges = (): ReadonlyMap<string, string> | string => {
  const names = keysOf(usedColumns);
  const sheets = allSheets(names);
  const missing = names.filter((name) => !sheets.has(name));
  if (missing.length > 0) return sheetsMissing(missing.map((name) => registerSheets[name].title));
  const ranges: (readonly [token: string, range: string])[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const sheet = sheets.get(name);
    if (sheet === undefined) continue;
    const found = findRanges(name, sheet.getName(), firstRows(sheet));
    if ('ranges' in found) ranges.push(...found.ranges);
    else problems.push(...found.problems.map(({ message }) => message));
  }
  return problems.length > 0 ? problems.join(' ') : new Map(ranges);
};

const firstRows = (sheet: Sheet): readonly (readonly Cell[])[] => sheet.getRange(1, 1, Math.min(rowsSearched, sheet.getMaxRows()), sheet.getMaxColumns()).getValues();
