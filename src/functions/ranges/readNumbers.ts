import type { NumberKind } from '../numberKinds';
import { readNumber } from '../reading/readNumber';
import { Fault } from '../texts/fault';
import type { Cells, ReadCells } from './column';

/** Below this no number is an identity number. */
const shorterThanIdentityNumber = 999_999_999;

/** Numbers from a range. A cell that holds an ordinary number costs three comparisons and nothing on the heap. */
export const readNumbers = (kind: NumberKind, cells: Cells, columns: number): ReadCells => {
  const { minimum } = kind;
  const maximum = Math.min(kind.maximum, shorterThanIdentityNumber);
  const values = new Float64Array(cells.length * columns);
  const faults = new Map<number, Fault>();
  let isWhole = true;
  let index = 0;
  for (const row of cells) {
    for (let column = 0; column < columns; column++, index++) {
      const cell = row[column];
      if (typeof cell === 'number' && cell >= minimum && cell <= maximum) {
        values[index] = cell;
        continue;
      }
      const read = readNumber(kind, cell);
      if (typeof read === 'number') {
        values[index] = read;
        continue;
      }
      values[index] = NaN;
      isWhole = false;
      if (read !== undefined) faults.set(index, read);
    }
  }
  return { values, faults, isWhole };
};
