import type { DataValidation, Sheet } from '../../../google/services';
import type { ListPlace, SheetPlan } from '../../../register/repair/planSheet';

/**
 * Lets people choose in the columns that are added, where there is something to choose from. They may still write
 * something else: it is flagged, never refused.
 *
 * @param below how many rows there are below the headers
 * @param settings the sheet `Inställningar`
 */
export const setDropdowns = (sheet: Sheet, { headerRow, dropdowns }: SheetPlan, below: number, settings: Sheet): void => {
  for (const { at, length, choices } of dropdowns) {
    const rule = 'headerRow' in choices ? listRule(settings, choices) : fixedRule(choices);
    sheet.getRange(headerRow + 2, at + 1, below, length).setDataValidation(rule);
  }
};

const fixedRule = (choices: readonly string[]): DataValidation =>
  SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).setHelpText('Välj i listan.').build();

const listRule = (settings: Sheet, { at, headerRow }: ListPlace): DataValidation => {
  const list = settings.getRange(headerRow + 2, at + 1, settings.getMaxRows() - headerRow - 1, 1);
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(list, true)
    .setAllowInvalid(true)
    .setHelpText('Listan står på bladet Inställningar: lägg till det som saknas där.')
    .build();
};
