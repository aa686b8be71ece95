import type { CellPosition, Zone } from '@odoo/o-spreadsheet';

/** Rows and columns from 1, as scripts count. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** The cells of a range, as the engine finds them: from 0. */
export class Block {
  constructor(
    readonly sheetId: string,
    readonly area: Area,
  ) {}

  get corner(): CellPosition {
    return { sheetId: this.sheetId, row: this.area.row - 1, col: this.area.column - 1 };
  }

  get zone(): Zone {
    const { row, column, rows, columns } = this.area;
    return { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
  }

  get size(): number {
    return this.area.rows * this.area.columns;
  }

  /** Something of each cell, row by row. */
  map<Result>(each: (position: CellPosition, row: number, column: number) => Result): Result[][] {
    const { sheetId, row: top, col: left } = this.corner;
    return Array.from({ length: this.area.rows }, (_r, row) =>
      Array.from({ length: this.area.columns }, (_c, column) => each({ sheetId, row: top + row, col: left + column }, row, column)),
    );
  }
}
