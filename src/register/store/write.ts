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

/** Adjacent cells of adjacent rows. Counted from 0. */
export type Block = { readonly row: number; readonly column: number; readonly values: Cell[][] };

/** Gathers writes to the same columns of adjacent rows into blocks, in the order in which they came. */
export const blocksOf = (writes: readonly Write[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const { row, column, values } of writes) {
    const width = values.length;
    const above = blocks.find(
      (block) => block.column === column && block.row + block.values.length === row && block.values[0]?.length === width,
    );
    if (above === undefined) blocks.push({ row, column, values: [[...values]] });
    else above.values.push([...values]);
  }
  return blocks;
};
