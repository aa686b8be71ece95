import type { Sheet } from '../google/services';
import { budgetSheet } from './examples/budgetSheet';
import { calculationSheet } from './examples/calculationSheet';
import { procurementsSheet } from './examples/procurementsSheet';
import type { SheetPlan } from './examples/sheetPlan';
import { writeSheet } from './examples/writeSheet';

/** In the order in which they stand in the spreadsheet. */
const plans = [procurementsSheet, calculationSheet, budgetSheet] as const;

/** Creates the example sheets that are missing or empty. A sheet that holds anything is left as it is. */
export const createExampleSheets = (): void => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = plans.map((plan) => ({ plan, sheet: spreadsheet.getSheetByName(plan.name) }));
  const isMissing = ({ sheet }: { readonly sheet: Sheet | null }): boolean => sheet === null || sheet.getLastRow() === 0;
  const missing = found.filter(isMissing);
  for (const { plan, sheet } of missing) writeSheet(sheet ?? spreadsheet.insertSheet(plan.name), plan);
  // What Google refuses, it refuses here: nothing is said to be done before it is.
  SpreadsheetApp.flush();
  const kept = found.filter((sheet) => !missing.includes(sheet));
  spreadsheet.toast([told('Skapat', missing), told('Fanns redan och är orört', kept)].filter(Boolean).join(' '), 'Exempelblad');
  spreadsheet.getSheetByName(procurementsSheet.name)?.activate();
};

const told = (what: string, sheets: readonly { readonly plan: SheetPlan }[]): string =>
  sheets.length === 0 ? '' : `${what}: ${sheets.map(({ plan }) => plan.name).join(', ')}.`;
