import type { Cell } from '../values/cell';

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

/** Adjacent cells of adjacent rows. Counted from 0. */
export type Block = { readonly row: number; readonly column: number; readonly values: Cell[][] };

/** Gathers writes to the same columns of adjacent rows into blocks, in the order in which they came. */
export const blocksOf = (writes: readonly Write[]): readonly Block[] => {
  const blocks: Block[] = [];
  const ends = new Map<string, Block>();
  for (const { row, column, values } of writes) {
    const key = (at: number): string => `${at}:${column}:${values.length}`;
    const above = ends.get(key(row));
    const block = above ?? { row, column, values: [] };
    if (above === undefined) blocks.push(block);
    block.values.push([...values]);
    ends.delete(key(row));
    ends.set(key(row + 1), block);
  }
  return blocks;
};
