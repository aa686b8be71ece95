import { cellText, type Cell } from '../values/cell';
import { textAt, type Table } from './table';
import type { Write } from './write';

/**
 * Gives people's own columns back what they held, where a write meant for the register's columns has hit them because
 * a column was inserted or moved in between. A column that has come since held nothing.
 *
 * @param written what was written, wherever it landed
 */
export const foreignRepairs = (before: Table, now: Table, written: readonly Write[]): readonly Write[] => {
  const texts = new Set(written.flatMap(({ values }) => values.map(cellText)).filter((text) => text !== ''));
  const columnOf = new Map(before.foreign.map((at) => [headerAt(before, at), at]));
  const rowOf = new Map(before.cells.map((_, row) => [textAt(before, row, 'id'), row]));
  const repairs: Write[] = [];
  for (const column of now.foreign) {
    const was = columnOf.get(headerAt(now, column));
    for (let row = now.headerRow + 1; row < now.cells.length; row += 1) {
      const text = cellText(now.cells[row]?.[column] ?? '');
      if (!texts.has(text)) continue;
      const id = textAt(now, row, 'id');
      const rowBefore = id === '' ? undefined : rowOf.get(id);
      const held: Cell = was === undefined || rowBefore === undefined ? '' : (before.cells[rowBefore]?.[was] ?? '');
      if (cellText(held) !== text) repairs.push({ row, column, values: [held] });
    }
  }
  return repairs;
};

const headerAt = (table: Table, column: number): string => cellText(table.cells[table.headerRow]?.[column] ?? '');
