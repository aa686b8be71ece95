import type { Assumptions } from '../model/assumptions';
import { bases, defaultBasis } from './bases';
import { valueAt, type Column } from './ranges/column';
import { evaluateRange } from './ranges/evaluateRange';
import { readColumn } from './ranges/readColumn';
import type { ResultCell } from './ranges/resultCell';
import { commonShape } from './ranges/shape';
import { readAssumptions } from './reading/readAssumptions';
import type { SheetFunction } from './sheetFunction';
import { sheetFunctions, type SheetFunctionName } from './table';
import { Fault, fullText } from './texts/fault';
import { resultTooLarge } from './texts/resultTooLarge';

export type SheetResult = number | ResultCell[][];

/**
 * A sheet function as the spreadsheet calls it.
 *
 * @param given as Google hands arguments over: a value, or a range as rows of cells; omitted ones undefined
 * @returns a number; for a range the shape of the ranges, in each cell a number, `""` or a short Swedish text
 * @throws Error with the full Swedish text, for a single call that is faulty and for ranges that do not go together
 */
export const callSheetFunction = (name: SheetFunctionName, given: readonly unknown[]): SheetResult => {
  const row: SheetFunction = sheetFunctions[name];
  const assumptions = assumptionsOf(name, row, given);
  const columns = row.arguments.map((argument, index) => readColumn(name, argument, given[index], assumptions));
  const shape = commonShape(name, columns);
  return shape === undefined ? evaluateSingle(name, row, columns, given) : evaluateRange(row, columns, shape);
};

/** The basis of the whole call; the default where the function does not ask for one. */
const assumptionsOf = (name: SheetFunctionName, row: SheetFunction, given: readonly unknown[]): Assumptions => {
  const index = row.arguments.findIndex((argument) => argument.kind === 'assumptions');
  const argument = row.arguments[index];
  if (argument === undefined) return bases[defaultBasis];
  const read = readAssumptions(given[index]);
  if (read instanceof Fault) throw new Error(fullText(name, argument.name, read.complaint, given[index]));
  return read;
};

const evaluateSingle = (
  name: SheetFunctionName,
  row: SheetFunction,
  columns: readonly Column[],
  given: readonly unknown[],
): number => {
  const [first, second, third, fourth, fifth] = columns.map((column) => valueAt(column, 0, 0));
  const outcome = row.compute(first, second, third, fourth, fifth);
  if (typeof outcome !== 'number') {
    const index = row.arguments.findIndex((argument) => argument.name === outcome.argument);
    throw new Error(fullText(name, outcome.argument, outcome, given[index]));
  }
  if (!Number.isFinite(outcome)) throw new Error(resultTooLarge.full(name));
  return outcome;
};
