import type { Argument } from '../sheetFunction';

/** A range as Google hands it over: rows first. A row or a cell that is not there counts as blank. */
export type Cells = readonly (readonly unknown[])[];

/** The cells of an argument, read. */
export type ReadCells = {
  /** In each cell a value that can be used; undefined where the cell is blank; a fault where it is faulty. */
  readonly cells: Cells;
  /** Whether every value can be used. */
  readonly isWhole: boolean;
};

/** One argument of a call, read. A single value stands as a range of one cell. */
export type Column = ReadCells & {
  readonly argument: Argument;
  readonly isRange: boolean;
  readonly rows: number;
  readonly columns: number;
  /** What stands for a value that is not given: the default, or the fault that a required one is missing. */
  readonly fallback: unknown;
};

/** What belongs to a cell of the result: a single row, column or value is repeated. */
export const valueAt = ({ cells, rows, columns }: Column, r: number, c: number): unknown =>
  cells[rows === 1 ? 0 : r]?.[columns === 1 ? 0 : c];
