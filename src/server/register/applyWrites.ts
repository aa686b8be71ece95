import type { Sheet } from '../../google/services';
import { blocksOf, type Write } from '../../register/store/write';

/** Writes cells, in as few calls as there are blocks of adjacent ones. */
export const applyWrites = (sheet: Sheet, writes: readonly Write[]): void => {
  for (const { row, column, values } of blocksOf(writes)) {
    sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1).setValues(values);
  }
};
