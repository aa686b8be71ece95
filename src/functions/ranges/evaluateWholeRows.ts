import type { Computation } from '../sheetFunction';
import type { Cells, Column } from './column';
import { resultCell, type ResultCell } from './resultCell';
import type { Shape } from './shape';

/**
 * The results of a call where every value can be used: a cell costs its arithmetic and its place in the result.
 *
 * The five arguments stand written out, and a missing row is an empty one (not `?.`), so that the engine keeps each
 * number as a bare double all the way: half the time of a loop over the arguments.
 */
export const evaluateWholeRows = (computation: Computation<number>, columns: readonly Column[], shape: Shape): ResultCell[][] => {
  const [first = unused, second = unused, third = unused, fourth = unused, fifth = unused] = columns.map(walkOver);
  const results: ResultCell[][] = [];
  for (let r = 0; r < shape.rows; r++) {
    const a = first.cells[r * first.down] ?? none;
    const b = second.cells[r * second.down] ?? none;
    const c = third.cells[r * third.down] ?? none;
    const d = fourth.cells[r * fourth.down] ?? none;
    const e = fifth.cells[r * fifth.down] ?? none;
    const outcome = computation.compute(a[0], b[0], c[0], d[0], e[0]);
    const result: ResultCell[] = typeof outcome === 'number' && Number.isFinite(outcome) ? [outcome] : [resultCell(outcome)];
    for (let k = 1; k < shape.columns; k++) {
      const next = computation.compute(a[k * first.along], b[k * second.along], c[k * third.along], d[k * fourth.along], e[k * fifth.along]);
      result.push(resultCell(next));
    }
    results.push(result);
  }
  return results;
};

/** A column with the steps from one cell of the result to the next: none where it is repeated. */
type Walk = { readonly cells: Cells; readonly down: number; readonly along: number };

const walkOver = ({ cells, rows, columns }: Column): Walk => ({ cells, down: rows === 1 ? 0 : 1, along: columns === 1 ? 0 : 1 });

/** Stands in for the arguments that a function does not have. */
const unused: Walk = { cells: [[undefined]], down: 0, along: 0 };

const none: readonly unknown[] = [];
