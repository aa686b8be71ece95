import type { Cell } from '../values/cell';
import type { NamedCells } from './firstRows';
import type { PlacedColumn } from './layOut';
import { runs } from './runs';

/** Cells side by side and below each other. Columns are counted from 0. */
export type Block = { readonly at: number; readonly rows: readonly (readonly Cell[])[] };

/** Rows as they are written into some columns, as few blocks as there are gaps between these: what people keep there is not touched. */
export const rowBlocks = (columns: readonly PlacedColumn[], rows: readonly NamedCells[]): readonly Block[] => {
  if (rows.length === 0) return [];
  const written = columns
    .filter(({ name }) => rows.some((row) => name in row))
    .map(({ name, at }) => ({ at, value: name }))
    .sort((a, b) => a.at - b.at);
  return runs(written).map(({ at, values }) => ({ at, rows: rows.map((row) => values.map((name) => row[name] ?? '')) }));
};
