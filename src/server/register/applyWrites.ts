import type { Sheet } from '../../google/services';
import { blocksOf, type Block, type Write } from '../../register/store/write';
import { runs } from '../../register/repair/runs';

/** What the sheet would make a formula of, whatever column it is meant for. */
export const leadsToFormula = /^[=+\-@\t\r]/;

/**
 * Writes cells, in as few calls as there are blocks of adjacent ones. Text that could be taken for a formula is never
 * written into a cell that is not a cell of text; the number format of the cells beside it is left alone.
 */
export const applyWrites = (sheet: Sheet, writes: readonly Write[]): void => {
  for (const block of blocksOf(writes)) {
    const { row, column, values } = block;
    for (const { at, values: same } of riskyRuns(block)) sheet.getRange(row + 1, at + 1, values.length, same.length).setNumberFormat('@');
    sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1).setValues(values);
  }
};

/** The columns in which any text could be taken for a formula. */
const riskyRuns = ({ column, values }: Block) => {
  const [first = []] = values;
  const isRisky = (index: number): boolean => values.some((line) => leadsToFormula.test(String(line[index] ?? '')) && typeof line[index] === 'string');
  return runs(first.flatMap((_, index) => (isRisky(index) ? [{ at: column + index, value: true }] : [])));
};
