export type Cells = (number | string)[][];

/** A column as a range of a sheet: rows first. */
export const columnOf = <Cell extends number | string>(rows: number, cell: (row: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);
