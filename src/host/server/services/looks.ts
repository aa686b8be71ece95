import type { CellPosition, DispatchResult, Style } from '@odoo/o-spreadsheet';
import { requireDone, type Engine } from '../engine';

/** What one setter says of a cell's look. */
export type Look = { readonly style?: Style; readonly format?: string };

/**
 * Gives each cell of a block its look, in one change: adjacent cells of a row that look the same are set together.
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
  engine.change((dispatch) =>
    values.forEach((line, index) => {
      let left = 0;
      while (left < line.length) {
        let right = left;
        while (right + 1 < line.length && line[right + 1] === line[left]) right += 1;
        const value = line[left];
        const target = [{ left: col + left, top: row + index, right: col + right, bottom: row + index }];
        if (value !== undefined) results.push(dispatch('SET_FORMATTING', { sheetId, target, ...lookOf(value) }));
        left = right + 1;
      }
    }),
  );
  results.forEach(requireDone);
};
