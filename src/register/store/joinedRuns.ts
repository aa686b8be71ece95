import { asEntered } from '../values/asEntered';
import { cellText, type Cell } from '../values/cell';
import { columnsOf, dataColumns, type Table } from './table';
import type { Write } from './write';

/**
 * Fewer writes for the price of writing again what stands between, the version among it: two runs of a row become one
 * where every cell between them is the register's own, not calculated, and holds neither a formula nor a text that could
 * be taken for one. People's own columns are never written.
 *
 * @param writes to one row
 * @param formulas of the row, from the first column on
 */
export const joinedRuns = (table: Table, writes: readonly Write[], formulas: readonly string[]): readonly Write[] => {
  const nameAt = new Map(['version', ...dataColumns(table.sheet)].map((name) => [table.at.get(name), name]));
  const between = (row: number, from: number, to: number): readonly Cell[] | undefined => {
    const cells: Cell[] = [];
    for (let column = from; column < to; column += 1) {
      const declared = columnsOf(table.sheet)[nameAt.get(column) ?? ''];
      const cell = table.cells[row]?.[column] ?? '';
      if (declared === undefined || (formulas[column] ?? '') !== '' || /^[=+\-@\t\r']/.test(cellText(cell))) return undefined;
      cells.push(isText(declared.kind) ? cell : asEntered(declared, cell));
    }
    return cells;
  };
  const joined: Write[] = [];
  for (const write of [...writes].sort((a, b) => a.column - b.column)) {
    const last = joined[joined.length - 1];
    const kept = last === undefined ? undefined : between(write.row, last.column + last.values.length, write.column);
    if (last === undefined || kept === undefined) joined.push(write);
    else joined[joined.length - 1] = { ...last, values: [...last.values, ...kept, ...write.values] };
  }
  const version = table.at.get('version');
  // Where it takes several writes after all, the version still comes last.
  return joined.length === 1 || joined.some(({ column, values }) => values.length > 1 && version !== undefined && column <= version && version < column + values.length)
    ? joined
    : [...joined].sort((a, b) => Number(a.column === version) - Number(b.column === version));
};

/** Columns of numbers have a number format; all others are formatted as text. */
const isText = (kind: string): boolean => !['count', 'hours', 'amount', 'share'].includes(kind);
