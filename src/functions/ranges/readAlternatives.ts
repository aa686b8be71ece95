import type { Alternative } from '../../model/alternative';
import { readAlternative } from '../reading/readAlternative';
import { Fault } from '../texts/fault';
import type { Cells, ReadCells } from './column';

/** Alternatives from a range: each spelling is read once, however many rows have it. */
export const readAlternatives = (cells: Cells, columns: number): ReadCells => {
  const known = new Map<unknown, Alternative>();
  const values: (Alternative | undefined)[] = [];
  const faults = new Map<number, Fault>();
  let isWhole = true;
  for (const row of cells) {
    for (let column = 0; column < columns; column++) {
      const cell = row[column];
      const alternative = known.get(cell);
      if (alternative !== undefined) {
        values.push(alternative);
        continue;
      }
      const read = readAlternative(cell);
      if (read === undefined || read instanceof Fault) {
        isWhole = false;
        if (read !== undefined) faults.set(values.length, read);
        values.push(undefined);
        continue;
      }
      known.set(cell, read);
      values.push(read);
    }
  }
  return { values, faults, isWhole };
};
