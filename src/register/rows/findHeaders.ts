import type { Column, Columns } from '../columns/column';
import type { Cell } from '../values/cell';
import { columnsByName, type NameOf } from './columnsByName';
import { headerKey } from './headerKey';

/** Where the headers of a sheet's columns stand. Rows and columns are counted from 0 in the values read from A1 on. */
export type FoundHeaders<All extends Columns> = {
  readonly headerRow: number;
  /** None for a column that is not there, several for a header that stands more than once. */
  readonly places: ReadonlyMap<NameOf<All>, readonly number[]>;
};

/** The header stands among the first rows; people put titles and notes above it. */
export const rowsSearched = 10;

/** One known word alone may as well stand in a title. */
const fewestHeaders = 2;

/**
 * The row with most of the columns' headers, former ones included, and where they stand in it. A column's own header
 * counts before its former ones.
 *
 * @param rows as read from A1 on
 */
export const findHeaders = <All extends Columns>(columns: All, rows: readonly (readonly Cell[])[]): FoundHeaders<All> | undefined => {
  const named = columnsByName(columns);
  const headerRow = bestRow(rows, new Set(named.flatMap(([, column]) => keysOfHeaders(column))));
  if (headerRow === undefined) return undefined;
  const positions = new Map<string, number[]>();
  for (const [position, cell] of (rows[headerRow] ?? []).entries()) {
    const key = headerKey(cell);
    positions.set(key, [...(positions.get(key) ?? []), position]);
  }
  const placesOf = (column: Column): readonly number[] => {
    const [own = '', ...former] = keysOfHeaders(column);
    return positions.get(own) ?? former.flatMap((key) => positions.get(key) ?? []);
  };
  return { headerRow, places: new Map(named.map(([name, column]) => [name, placesOf(column)])) };
};

const keysOfHeaders = ({ header, formerHeaders = [] }: Column): readonly string[] => [header, ...formerHeaders].map(headerKey);

const bestRow = (rows: readonly (readonly Cell[])[], known: ReadonlySet<string>): number | undefined => {
  let best: number | undefined;
  let most = fewestHeaders - 1;
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const count = new Set(row.map(headerKey).filter((key) => known.has(key))).size;
    if (count > most) [best, most] = [index, count];
  }
  return best;
};
