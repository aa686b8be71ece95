import type { Column, Columns } from '../columns/column';
import type { Problem } from '../problem';
import type { Cell } from '../values/cell';
import { columnsByName } from './columnsByName';
import { findHeaders } from './findHeaders';
import { columnMissing, headerTwice, noHeaders } from './headerProblems';

/** Where a sheet's columns are. Rows and columns are counted from 0 in the values read from A1 on. */
export type Located<All extends Columns> = {
  readonly headerRow: number;
  /** The columns that were found; one that a row cannot do without always is. */
  readonly positions: { readonly [Name in keyof All]?: number };
  /** Columns with another header, or none though cells below it hold something: they are people's own. */
  readonly foreign: readonly number[];
};

/**
 * Finds the columns of a sheet by their headers, whatever their case and spaces, former headers included.
 *
 * @param title of the sheet, for the problems
 * @param rows as read from A1 on
 * @returns problems instead where there is no header row, a header stands twice, or a column is missing that a row
 * cannot do without: then nothing must be written
 */
export const locateColumns = <All extends Columns>(
  title: string,
  columns: All,
  rows: readonly (readonly Cell[])[],
): Located<All> | readonly Problem[] => {
  const found = findHeaders(columns, rows);
  if (found === undefined) return [noHeaders(title)];
  const problems: Problem[] = [];
  const positions: { [Name in keyof All]?: number } = {};
  const known = new Set<number>();
  for (const [name, column] of columnsByName(columns)) {
    const places = found.places.get(name) ?? [];
    const [position] = places;
    if (places.length > 1) problems.push(headerTwice(title, column, places));
    else if (position === undefined) {
      if (isIndispensable(column)) problems.push(columnMissing(title, column, found.headerRow));
    } else {
      positions[name] = position;
      known.add(position);
    }
  }
  const { headerRow } = found;
  return problems.length > 0 ? problems : { headerRow, positions, foreign: [...(rows[headerRow] ?? []).keys()].filter((position) => !known.has(position)) };
};

/** Without it a row is no row, or cannot be saved. */
const isIndispensable = ({ kind, required }: Column): boolean => required === true || kind === 'version';
