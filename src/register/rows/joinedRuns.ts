import type { Columns } from '../columns/column';
import type { Cell } from '../values/cell';
import type { CellRun } from './changedCells';
import { columnsByName } from './columnsByName';
import type { Located } from './locateColumns';

/** A row as it stands in the sheet, from the first column on: what the cells hold, and their formulas (`""` for none). */
export type StandingRow = { readonly cells: readonly Cell[]; readonly formulas: readonly string[] };

/**
 * Fewer writes for the price of writing again what stands between: two runs become one where every cell between them is
 * the register's own, not calculated, and holds no formula. People's own columns are never written.
 */
export const joinedRuns = <All extends Columns>(columns: All, located: Located<All>, runs: readonly CellRun[], row: StandingRow): readonly CellRun[] => {
  const own = new Set<number>();
  for (const [name, { kind }] of columnsByName(columns)) {
    const position = located.positions[name];
    if (position !== undefined && kind !== 'calculated') own.add(position);
  }
  const joined: CellRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const end = last === undefined ? 0 : last.column + last.cells.length;
    const between = Array.from({ length: Math.max(0, run.column - end) }, (_, index) => end + index);
    if (last !== undefined && between.every((column) => own.has(column) && (row.formulas[column] ?? '') === '')) {
      const kept = between.map((column) => row.cells[column] ?? '');
      joined[joined.length - 1] = { column: last.column, cells: [...last.cells, ...kept, ...run.cells] };
    } else joined.push(run);
  }
  return joined;
};
