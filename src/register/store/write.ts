import type { Cell } from './cell';

/** Adjacent cells of one row to be written in one go. Counted from 0. */
export type Write = { readonly row: number; readonly column: number; readonly values: readonly Cell[] };

/** Gathers single cells of one row into as few writes as there are runs of adjacent columns. */
export const runsOf = (row: number, cells: ReadonlyMap<number, Cell>): readonly Write[] => {
  const runs: { row: number; column: number; values: Cell[] }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const value = cells.get(column) ?? '';
    if (last !== undefined && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
};
