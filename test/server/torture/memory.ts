import type { CellValue } from '../../../src/google/services';

/** A cell of the memory sheet, counted from 0. */
export type At = { readonly row: number; readonly column: number };

/**
 * A sheet that is nothing but its cells: what people and scripts do to it, each as one step that cannot be divided.
 * It grows as it must.
 */
export class MemorySheet {
  cells: CellValue[][] = [];

  constructor(readonly name: string) {}

  get width(): number {
    return Math.max(1, ...this.cells.map((row) => row.length));
  }

  read(): CellValue[][] {
    const rows = this.lastRow();
    const width = this.lastColumn();
    if (rows === 0) return [['']];
    return Array.from({ length: rows }, (_, row) => Array.from({ length: width }, (_c, column) => this.cells[row]?.[column] ?? ''));
  }

  write({ row, column }: At, values: readonly (readonly CellValue[])[]): void {
    values.forEach((line, index) => {
      while (this.cells.length <= row + index) this.cells.push([]);
      const target = this.cells[row + index] ?? [];
      line.forEach((value, offset) => {
        while (target.length <= column + offset) target.push('');
        // An apostrophe says that a text is a text, and is no part of it.
        target[column + offset] = typeof value === 'string' ? value.replace(/^'/, '') : value;
      });
    });
  }

  lastRow(): number {
    let last = this.cells.length;
    while (last > 0 && (this.cells[last - 1] ?? []).every((cell) => cell === '')) last -= 1;
    return last;
  }

  lastColumn(): number {
    return Math.max(1, ...this.cells.map((row) => row.reduce<number>((last, cell, column) => (cell === '' ? last : column + 1), 0)));
  }

  /** Sorts the rows below the headers by a column, blank rows last. */
  sort(column: number, descending: boolean): void {
    const [headers = [], ...rows] = this.cells;
    const blank = (row: CellValue[]): boolean => row.every((cell) => cell === '');
    const filled = rows.filter((row) => !blank(row));
    filled.sort((a, b) => String(a[column] ?? '').localeCompare(String(b[column] ?? '')) * (descending ? -1 : 1));
    this.cells = [headers, ...filled];
  }

  insertColumn(before: number, header: string): void {
    this.cells = this.cells.map((row, index) => {
      const wide = [...row];
      while (wide.length < before) wide.push('');
      return [...wide.slice(0, before), index === 0 ? header : '', ...wide.slice(before)];
    });
  }

  removeRow(row: number): void {
    this.cells.splice(row, 1);
  }
}
