import type { Basis } from '../model/basis';
import { computeOn } from './computeOn';
import { valueAt } from './ranges/column';
import { evaluateRange } from './ranges/evaluateRange';
import { readColumn, readSingle } from './ranges/readColumn';
import type { ResultCell } from './ranges/resultCell';
import { commonShape } from './ranges/shape';
import { basisOf } from './reading/assumptions/basisOf';
import { isTableFunction, type NumberFunction, type Refusal, type SheetFunction, type TableFunction } from './sheetFunction';
import { sheetFunctions, type SheetFunctionName } from './table';
import { fullText } from './texts/fault';
import { resultTooLarge } from './texts/resultTooLarge';

export type SheetResult = number | ResultCell[][];

/**
 * A sheet function as the spreadsheet calls it.
 *
 * @param given as Google hands arguments over: a value, or a range as rows of cells; omitted ones undefined
 * @returns a number; for a range the shape of the ranges, in each cell a number, `""` or a short Swedish text; of a table
 *   function its table, with headings
 * @throws Error with the full Swedish text, for a single call or a table that is faulty and for ranges that do not go together
 */
export const callSheetFunction = (name: SheetFunctionName, given: readonly unknown[]): SheetResult => {
  const declared: SheetFunction = sheetFunctions[name];
  const basis = basisOf(name, declared, given);
  return isTableFunction(declared) ? tableResult(name, declared, given, basis) : numberResult(name, declared, given, basis);
};

const tableResult = (name: string, declared: TableFunction, given: readonly unknown[], basis: Basis): ResultCell[][] => {
  const values = declared.arguments.map((argument, index) => readSingle(name, argument, given[index], basis));
  const outcome = computeOn(declared, basis).compute(values[0], values[1], values[2], values[3], values[4]);
  if ('argument' in outcome) throw refused(name, declared, given, outcome);
  const rows = outcome.map((cells) => [...cells]);
  if (rows.flat().some((cell) => typeof cell === 'number' && !Number.isFinite(cell))) throw new Error(resultTooLarge.full(name));
  return [[...declared.headings], ...rows];
};

const numberResult = (name: string, declared: NumberFunction, given: readonly unknown[], basis: Basis): SheetResult => {
  const columns = declared.arguments.map((argument, index) => readColumn(name, argument, given[index], basis));
  const shape = commonShape(name, columns);
  const computation = computeOn(declared, basis);
  if (shape !== undefined) return evaluateRange(computation, columns, shape);
  const [first, second, third, fourth, fifth] = columns.map((column) => valueAt(column, 0, 0));
  const outcome = computation.compute(first, second, third, fourth, fifth);
  if (typeof outcome !== 'number') throw refused(name, declared, given, outcome);
  if (!Number.isFinite(outcome)) throw new Error(resultTooLarge.full(name));
  return outcome;
};

const refused = (name: string, declared: SheetFunction, given: readonly unknown[], outcome: Refusal): Error => {
  const index = declared.arguments.findIndex((argument) => argument.name === outcome.argument);
  return new Error(fullText(name, outcome.argument, outcome, given[index]));
};
