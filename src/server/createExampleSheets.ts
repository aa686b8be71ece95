import { budgetSheet } from './examples/budgetSheet';
import { calculationSheet } from './examples/calculationSheet';
import { procurementsSheet } from './examples/procurementsSheet';
import { writeSheet } from './examples/writeSheet';

/** In the order in which they stand in the spreadsheet. */
const plans = [procurementsSheet, calculationSheet, budgetSheet] as const;

/** Creates the example sheets that are missing or empty. A sheet that holds anything is left as it is. */
export const createExampleSheets = (): void => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const kept: string[] = [];
  for (const plan of plans) {
    const sheet = spreadsheet.getSheetByName(plan.name) ?? spreadsheet.insertSheet(plan.name);
    if (sheet.getLastRow() > 0) kept.push(plan.name);
    else writeSheet(sheet, plan);
  }
  const told =
    kept.length === 0
      ? 'Bladen Upphandlingar, Kalkyl och Budget är skapade.'
      : `Dessa blad fanns redan och är orörda: ${kept.join(', ')}.`;
  spreadsheet.toast(told, 'Exempelblad');
  spreadsheet.getSheetByName(procurementsSheet.name)?.activate();
};
