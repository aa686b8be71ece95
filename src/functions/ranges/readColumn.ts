import type { Assumptions } from '../../model/assumptions';
import { argumentReader, type ArgumentReader } from '../reading/argumentReader';
import type { AlternativeArgument, Argument, NumberArgument } from '../sheetFunction';
import { Fault, fullText } from '../texts/fault';
import type { Cells, Column, ReadCells } from './column';
import { readAlternatives } from './readAlternatives';
import { readNumbers } from './readNumbers';

const noFaults: ReadonlyMap<number, Fault> = new Map();

/**
 * One argument of a call, read: a range cell by cell, a single value once for every row.
 *
 * @throws the full Swedish text where a single value is faulty or missing: it would spoil every row alike
 */
export const readColumn = (functionName: string, argument: Argument, given: unknown, assumptions: Assumptions): Column => {
  if (argument.kind === 'assumptions') return singleColumn(argument, given, assumptions);
  const reader = argumentReader(argument);
  const fallback = defaultValue(argument, assumptions) ?? reader.missing;
  const complain = (fault: Fault): never => {
    throw new Error(fullText(functionName, argument.name, fault.complaint, given));
  };
  if (!Array.isArray(given)) {
    const read = reader.read(given) ?? fallback;
    return read instanceof Fault ? complain(read) : singleColumn(argument, given, read);
  }
  if (!isCells(given)) return complain(notCells(reader));
  const rows = given.length;
  const columns = given[0]?.length ?? 0;
  return {
    ...readCells(reader, given, columns),
    argument,
    given,
    cells: given,
    rows,
    columns,
    rowStep: rows === 1 ? 0 : columns,
    columnStep: columns === 1 ? 0 : 1,
    fallback,
  };
};

const readCells = (reader: ArgumentReader, cells: Cells, columns: number): ReadCells =>
  reader.reads === 'numbers' ? readNumbers(reader.kind, cells, columns) : readAlternatives(cells, columns);

const singleColumn = (argument: Argument, given: unknown, value: unknown): Column => ({
  values: [value],
  faults: noFaults,
  isWhole: true,
  argument,
  given,
  cells: undefined,
  rows: 1,
  columns: 1,
  rowStep: 0,
  columnStep: 0,
  fallback: value,
});

const defaultValue = (argument: NumberArgument | AlternativeArgument, assumptions: Assumptions): number | undefined => {
  if (argument.kind === 'alternative') return undefined;
  return typeof argument.default === 'object' ? assumptions[argument.default.assumption] : argument.default;
};

/** Whether an array is a range: at least one cell, and rows of one length. */
const isCells = (given: readonly unknown[]): given is Cells => {
  const [first] = given;
  const columns = Array.isArray(first) ? first.length : 0;
  return columns > 0 && given.every((row) => Array.isArray(row) && row.length === columns);
};

const notCells = ({ missing }: ArgumentReader): Fault =>
  new Fault({
    short: 'inte ett område',
    expected: missing.complaint.expected,
    came: 'fick en lista som inte är ett område',
    remedy: 'Välj ett område med lika långa rader, eller en enda cell.',
  });
