import { mapValues } from '../../../src/model/mapValues';
import type { Columns } from '../../../src/register/columns/column';
import { locateColumns, type Located } from '../../../src/register/rows/locateColumns';
import type { Cell } from '../../../src/register/values/cell';

/** Where the columns are, in a sheet where nothing is wrong. */
export const located = <All extends Columns>(columns: All, rows: readonly (readonly Cell[])[]): Located<All> => {
  const found = locateColumns('Blad', columns, rows);
  if ('positions' in found) return found;
  throw new Error(found.map(({ message }) => message).join(' '));
};

export const headersOf = (columns: Columns): readonly string[] => Object.values(mapValues(columns, ({ header }) => header));

/** One row of a sheet with the columns in their own order: cells by name. */
export const cellsOf = (columns: Columns, cells: Readonly<Record<string, Cell>>): readonly Cell[] => Object.keys(columns).map((name) => cells[name] ?? '');
