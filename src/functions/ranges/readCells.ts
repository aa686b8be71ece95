import type { NumberKind } from '../numberKinds';
import type { ArgumentReader } from '../reading/argumentReader';
import { isFaulty } from '../texts/fault';
import type { Cells, ReadCells } from './column';

/** Nine digits: no number up to here is an identity number. */
const longestAmount = 999_999_999;

/** The cells of a range, read. A range of ordinary numbers is used as it stands, without a copy. */
export const readCells = (reader: ArgumentReader, given: Cells, columns: number): ReadCells =>
  reader.kind !== undefined && areOrdinary(reader.kind, given, columns)
    ? { cells: given, isWhole: true }
    : readEachOnce(reader.read, given, columns);

/** Whether every cell holds a number within the limits, and so short that it identifies nobody. */
const areOrdinary = (kind: NumberKind, given: Cells, columns: number): boolean => {
  const { minimum } = kind;
  const maximum = Math.min(kind.maximum, longestAmount);
  for (let r = 0; r < given.length; r++) {
    const row = given[r] ?? none;
    for (let c = 0; c < columns; c++) {
      const cell = row[c];
      if (typeof cell !== 'number' || !(cell >= minimum && cell <= maximum)) return false;
    }
  }
  return true;
};

const none: readonly unknown[] = [];

/** Each content is read once, however many rows have it; rows of one cell with the same content share one array. */
const readEachOnce = (read: (cell: unknown) => unknown, given: Cells, columns: number): ReadCells => {
  const known = new Map<unknown, readonly [read: unknown]>();
  let isWhole = true;
  const readFirst = (cell: unknown): readonly [read: unknown] => {
    const value = read(cell);
    if (value === undefined || isFaulty(value)) isWhole = false;
    const row = [value] as const;
    known.set(cell, row);
    return row;
  };
  const readCell = (cell: unknown): readonly [read: unknown] => known.get(cell) ?? readFirst(cell);
  const cells: (readonly unknown[])[] = [];
  for (let r = 0; r < given.length; r++) {
    const row = given[r] ?? none;
    cells.push(columns === 1 ? readCell(row[0]) : Array.from({ length: columns }, (_, c) => readCell(row[c])[0]));
  }
  return { cells, isWhole };
};
