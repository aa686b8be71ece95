import type { Refusal, SheetFunction } from '../sheetFunction';
import { shortText } from '../texts/fault';
import { resultTooLarge } from '../texts/resultTooLarge';
import { indexIn, isUsable, type Column } from './column';
import { completeRow } from './completeRow';
import type { Shape } from './shape';

/** What a cell of a result holds: a number, nothing, or a short Swedish text of what is wrong with its row. */
export type ResultCell = number | string;

/** Stands in for the arguments that a function does not have. */
const unused: Pick<Column, 'values' | 'rowStep' | 'columnStep'> = { values: [undefined], rowStep: 0, columnStep: 0 };

/** The results of a call with ranges. A row where every value can be used costs its arithmetic and its result's array. */
export const evaluateRange = (row: SheetFunction, columns: readonly Column[], shape: Shape): ResultCell[][] => {
  const [first = unused, second = unused, third = unused, fourth = unused, fifth = unused] = columns;
  const isWhole = columns.every((column) => column.isWhole);

  const cell = (r: number, c: number): ResultCell => {
    if (!isWhole && columns.some((column) => !isUsable(column.values[indexIn(column, r, c)]))) return incompleteCell(r, c);
    return resultCell(
      row.compute(
        first.values[r * first.rowStep + c * first.columnStep],
        second.values[r * second.rowStep + c * second.columnStep],
        third.values[r * third.rowStep + c * third.columnStep],
        fourth.values[r * fourth.rowStep + c * fourth.columnStep],
        fifth.values[r * fifth.rowStep + c * fifth.columnStep],
      ),
    );
  };

  const incompleteCell = (r: number, c: number): ResultCell => {
    const values = completeRow(columns, r, c);
    return typeof values === 'string' ? values : resultCell(row.compute(values[0], values[1], values[2], values[3], values[4]));
  };

  const results: ResultCell[][] = [];
  for (let r = 0; r < shape.rows; r++) {
    const result = [cell(r, 0)];
    for (let c = 1; c < shape.columns; c++) result.push(cell(r, c));
    results.push(result);
  }
  return results;
};

const resultCell = (outcome: number | Refusal): ResultCell => {
  if (typeof outcome !== 'number') return shortText(outcome.argument, outcome);
  return Number.isFinite(outcome) ? outcome : resultTooLarge.short;
};
