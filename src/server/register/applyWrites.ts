import type { Sheet } from '../../google/services';
import { blocksOf, type Write } from '../../register/store/write';

/** What the sheet would make a formula of, whatever column it is meant for. */
export const leadsToFormula = /^[=+\-@\t\r]/;

/**
 * Writes cells, in as few calls as there are blocks of adjacent ones. Text that could be taken for a formula is never
 * written into a cell that is not a cell of text.
 */
export const applyWrites = (sheet: Sheet, writes: readonly Write[]): void => {
  for (const { row, column, values } of blocksOf(writes)) {
    const range = sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1);
    const isRisky = values.some((line) => line.some((value) => typeof value === 'string' && leadsToFormula.test(value)));
    if (isRisky) range.setNumberFormat('@');
    range.setValues(values);
  }
};
