import type { Range, Sheet } from '../../../google/services';
import type { SheetPlan } from '../../../register/repair/planSheet';
import { makeRoom } from './makeRoom';
import { setDropdowns } from './setDropdowns';

const headerColour = '#dfe8f1';

/** Of columns in which people write nothing. */
const calculatedColour = '#e3e3e3';

const protectedAs = 'Bara registret skriver här. Ändringar för hand gör loggen osann.';

/** A number format that is not `@`: in a cell of text a formula would be shown, not computed. */
const ordinary = '0';

/**
 * Does in a sheet what has been decided, in a number of calls that depends on the columns alone. The headers come after
 * everything else about their columns: cut off before, the sheet still counts as one without them, and the next time
 * begins anew.
 *
 * @param settings the sheet `Inställningar`, whose lists others choose from
 */
export const carryOut = (sheet: Sheet, plan: SheetPlan, settings: Sheet): void => {
  const { state, headerRow, added, notes, headers } = plan;
  const cells = (row: number, at: number, rows: number, columns: number): Range => sheet.getRange(row + 1, at + 1, rows, columns);
  if (added.length > 0) {
    makeRoom(sheet, plan);
    const below = sheet.getMaxRows() - headerRow - 1;
    for (const { at, length, value } of plan.formats) cells(headerRow + 1, at, below, length).setNumberFormat(value);
    for (const { at, length, value } of plan.widths) sheet.setColumnWidths(at + 1, length, value);
    setDropdowns(sheet, plan, below, settings);
    for (const at of plan.hidden) sheet.hideColumns(at + 1);
    const band = cells(headerRow, added.at, 1, added.length);
    const looks = <Look>(look: (at: number) => Look): Look[][] => [Array.from({ length: added.length }, (_, index) => look(added.at + index))];
    const isCalculated = (at: number): boolean => plan.calculated.includes(at);
    band.setFontWeights(looks(() => 'bold')).setBackgrounds(looks((at) => (isCalculated(at) ? calculatedColour : headerColour))).setWraps(looks(() => true));
  }
  if (notes !== undefined) cells(headerRow, notes.at, 1, notes.values.length).setNotes([[...notes.values]]);
  for (const { at, values } of headers) {
    const range = cells(headerRow, at, 1, values.length);
    if (state === 'standing') range.setNumberFormat(ordinary);
    range.setValues([[...values]]);
  }
  for (const { at, rows } of plan.rows) cells(headerRow + 1, at, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
  if (state === 'standing') return;
  sheet.setFrozenRows(headerRow + 1);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.isProtected) sheet.protect().setDescription(protectedAs).setWarningOnly(true);
};
