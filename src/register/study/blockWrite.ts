import { runs } from '../repair/runs';
import { needsApostrophe } from '../values/asEntered';
import type { Cell } from '../values/cell';
import type { BlockPlace } from './locateStudy';
import { studyCell, type Grid } from './readStudyCells';
import type { StudyCell } from './studyCells';

/** What is to be done about a block: rows inserted below one of its rows, then cells written. All from 0. */
export type BlockWrite = {
  readonly insert: { readonly below: number; readonly rows: number } | undefined;
  readonly writes: readonly { readonly row: number; readonly column: number; readonly values: StudyCell[][] }[];
};

/** What must be given to `setValues`, so that the cell holds just this. */
const entered = (cell: StudyCell): StudyCell => (typeof cell === 'string' && needsApostrophe(cell) ? `'${cell}` : cell);

/** What must be given to `setValues`, so that a cell stays as it is; a formula as a formula, a day as a day. */
export const unchanged = (cell: Cell, formula: string | undefined): StudyCell => formula || (typeof cell === 'string' ? entered(cell) : studyCell(cell));

/**
 * How a block comes to hold some rows and nothing else: written from the first row that changes to the last. A cell
 * between them that does not change keeps its formula.
 */
export const blockWrite = (grid: Grid, formulas: readonly (readonly string[])[], { rows, columns }: BlockPlace, wanted: readonly (readonly StudyCell[])[]): BlockWrite => {
  const last = rows[rows.length - 1];
  const missing = last === undefined ? 0 : Math.max(0, wanted.length - rows.length);
  const standing = (index: number, at: number): Cell => grid[rows[index] ?? -1]?.[columns[at] ?? -1] ?? '';
  const wish = (index: number, at: number): StudyCell => wanted[index]?.[at] ?? '';
  const changes = (index: number, at: number): boolean => studyCell(standing(index, at)) !== wish(index, at);
  const content = (index: number, at: number): StudyCell =>
    changes(index, at) ? entered(wish(index, at)) : unchanged(standing(index, at), formulas[rows[index] ?? -1]?.[columns[at] ?? -1]);
  const all = Array.from({ length: rows.length + missing }, (_, index) => ({ index, row: index < rows.length ? rows[index] : (last ?? 0) + 1 + index - rows.length }));
  const changed = all.filter(({ index }) => columns.some((_, at) => changes(index, at)));
  const [first, end] = [changed[0]?.index ?? 0, changed[changed.length - 1]?.index ?? -1];
  const lines = runs(all.slice(first, end + 1).flatMap(({ index, row }) => (row === undefined ? [] : [{ at: row, value: index }])));
  const sides = runs(columns.map((column, at) => ({ at: column, value: at })));
  return {
    insert: last !== undefined && missing > 0 ? { below: last, rows: missing } : undefined,
    writes: lines.flatMap((line) => sides.map((side) => ({ row: line.at, column: side.at, values: line.values.map((index) => side.values.map((at) => content(index, at))) }))),
  };
};
