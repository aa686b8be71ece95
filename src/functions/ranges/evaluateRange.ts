import type { Computation } from '../sheetFunction';
import type { Column } from './column';
import { completeRow } from './completeRow';
import { evaluateWholeRows } from './evaluateWholeRows';
import { resultCell, type ResultCell } from './resultCell';
import type { Shape } from './shape';

/** The results of a call with ranges: what is wrong with a row stands in its own cell, and spoils no other. */
export const evaluateRange = (computation: Computation<number>, columns: readonly Column[], shape: Shape): ResultCell[][] => {
  if (columns.every((column) => column.isWhole)) return evaluateWholeRows(computation, columns, shape);
  const cell = (r: number, c: number): ResultCell => {
    const values = completeRow(columns, r, c);
    if (typeof values === 'string') return values;
    return resultCell(computation.compute(values[0], values[1], values[2], values[3], values[4]));
  };
  const results: ResultCell[][] = [];
  for (let r = 0; r < shape.rows; r++) {
    const result = [cell(r, 0)];
    for (let c = 1; c < shape.columns; c++) result.push(cell(r, c));
    results.push(result);
  }
  return results;
};
