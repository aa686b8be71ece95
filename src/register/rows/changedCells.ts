import type { Columns } from '../columns/column';
import type { Cell } from '../values/cell';
import { toCell } from '../values/toCell';
import type { Value } from '../values/value';
import { columnsByName } from './columnsByName';
import type { Located } from './locateColumns';
import type { RowOf } from './row';

/** Adjacent cells of one row, to be written in one go. The column is counted from 0. */
export type CellRun = { readonly column: number; readonly cells: readonly Cell[] };

/**
 * What must be written so that a row says something else: as few runs of adjacent cells as there can be without
 * touching a cell that stays as it is. Calculated columns, people's own and those that are not in the sheet are never
 * part of it; nor is a cell that could not be read, as long as its column is not given another value.
 */
export const changedCells = <All extends Columns>(columns: All, located: Located<All>, before: RowOf<All>, after: RowOf<All>): readonly CellRun[] => {
  const changed = new Map<number, Value>();
  for (const [name, { kind }] of columnsByName(columns)) {
    const position = located.positions[name];
    if (position !== undefined && kind !== 'calculated' && before[name] !== after[name]) changed.set(position, after[name]);
  }
  const runs: { column: number; cells: Cell[] }[] = [];
  for (const column of [...changed.keys()].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const cell = toCell(changed.get(column) ?? null);
    if (last !== undefined && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
};
