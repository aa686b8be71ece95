import type { CellPosition, DispatchResult, Style } from '@odoo/o-spreadsheet';
import { requireDone, type Engine } from '../engine';

/** What one setter says of a cell's look. */
export type Look = { readonly style?: Style; readonly format?: string };

/**
 * Gives each cell of a block its look, in one change: adjacent cells that look the same are set together.
 *
 * @param first the block's first cell
 */
export const setLooks = <Value>(
  engine: Engine,
  { sheetId, row, col }: CellPosition,
  values: readonly (readonly Value[])[],
  lookOf: (value: Value) => Look,
): void => {
  const results: DispatchResult[] = [];
  engine.change((dispatch) => {
    for (const { top, bottom, line } of bandsOf(values)) {
      let left = 0;
      while (left < line.length) {
        let right = left;
        while (right + 1 < line.length && line[right + 1] === line[left]) right += 1;
        const value = line[left];
        const target = [{ left: col + left, top: row + top, right: col + right, bottom: row + bottom }];
        if (value !== undefined) results.push(dispatch('SET_FORMATTING', { sheetId, target, ...lookOf(value) }));
        left = right + 1;
      }
    }
  });
  results.forEach(requireDone);
};

type Band<Value> = { readonly top: number; bottom: number; readonly line: readonly Value[] };

/** Rows one below the other that look the same, as one. */
const bandsOf = <Value>(values: readonly (readonly Value[])[]): readonly Band<Value>[] => {
  const bands: Band<Value>[] = [];
  values.forEach((line, row) => {
    const last = bands[bands.length - 1];
    if (last !== undefined && last.line.length === line.length && last.line.every((value, column) => value === line[column])) last.bottom = row;
    else bands.push({ top: row, bottom: row, line });
  });
  return bands;
};
