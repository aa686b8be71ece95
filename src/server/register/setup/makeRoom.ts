import type { Sheet } from '../../../google/services';
import type { SheetPlan } from '../../../register/repair/planSheet';

/**
 * Makes room for the columns that are added, and takes the rows away that a new sheet has too many of. In a sheet with content they are inserted, so that nothing is written over
 * that people may have to the right of it: a colour, a note, a rule. What they inherit from their neighbour is taken
 * off again where it matters.
 */
export const makeRoom = (sheet: Sheet, { state, added, height }: SheetPlan): void => {
  if (state === 'standing') {
    sheet.insertColumnsAfter(added.at, added.length);
    sheet.getRange(1, added.at + 1, sheet.getMaxRows(), added.length).setDataValidation(null);
    return;
  }
  if (height !== undefined) sheet.deleteRows(height + 1, sheet.getMaxRows() - height);
  const width = sheet.getMaxColumns();
  if (width < added.length) sheet.insertColumnsAfter(width, added.length - width);
};
