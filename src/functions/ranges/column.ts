import type { Argument } from '../sheetFunction';
import type { Fault } from '../texts/fault';

/** A range as Google hands it over: rows first, every row as long as the others. */
export type Cells = readonly (readonly unknown[])[];

/** The cells of a range, or a single value, read. */
export type ReadCells = {
  /** Row by row; NaN or undefined where the cell is blank or faulty. */
  readonly values: ArrayLike<unknown>;
  readonly faults: ReadonlyMap<number, Fault>;
  /** Whether every value can be used. */
  readonly isWhole: boolean;
};

/**
 * One argument of a call. What belongs to (row, column) of the result stands at `row * rowStep + column * columnStep`,
 * so that what is repeated needs no copy.
 */
export type Column = ReadCells & {
  readonly argument: Argument;
  /** As it was handed over. */
  readonly given: unknown;
  /** The same, where it is a range. */
  readonly cells: Cells | undefined;
  readonly rows: number;
  readonly columns: number;
  readonly rowStep: number;
  readonly columnStep: number;
  /** What stands for a value that is not given: the default, or the complaint that a required one is missing. */
  readonly fallback: unknown;
};

/** An array of numbers holds NaN where it has none. */
export const isUsable = (value: unknown): boolean => value !== undefined && !Number.isNaN(value);

/** Where in the column the value for a cell of the result stands. */
export const indexIn = (column: Column, row: number, at: number): number => row * column.rowStep + at * column.columnStep;

