import type { Sheet } from '../google/services';
import { madeAndMended } from '../register/repair/told';
import { registerSheets } from '../register/sheets';
import { fillProcurements } from './register/setup/fillProcurements';
import { setUpRegister } from './register/setup/setUpRegister';
import { withLock } from './register/withLock';
import { readExamples } from './readExamples';
import { writeSheet } from './writeSheet';

/**
 * Creates the register with the report's procurements, and the example sheets, as far as they are missing or empty. A
 * sheet that holds anything is left as it is, but for what the register lacks in it.
 */
export const createExampleSheets = (): void => {
  const examples = readExamples();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { made, mended, filled, procurements } = withLock(() => {
    const { plans: done, sheetOf } = setUpRegister();
    const isFilled = done.some(({ sheet, hasRows }) => sheet === 'procurements' && hasRows);
    if (!isFilled) fillProcurements(examples.procurements, sheetOf('procurements'), sheetOf('log'));
    return { ...madeAndMended(done), filled: !isFilled, procurements: sheetOf('procurements') };
  });
  const found = examples.plans.map((plan) => ({ plan, sheet: spreadsheet.getSheetByName(plan.name) }));
  const isMissing = ({ sheet }: { readonly sheet: Sheet | null }): boolean => sheet === null || sheet.getLastRow() === 0;
  const missing = found.filter(isMissing);
  for (const { plan, sheet } of missing) writeSheet(sheet ?? spreadsheet.insertSheet(plan.name), plan);
  // What Google refuses, it refuses here: nothing is said to be done before it is.
  SpreadsheetApp.flush();
  const { title } = registerSheets.procurements;
  const isUntouched = !filled && !mended.includes(title);
  const kept = found.filter((sheet) => !missing.includes(sheet)).map(({ plan }) => plan.name);
  const sentences = [
    told('Skapat', [...made, ...missing.map(({ plan }) => plan.name)]),
    told('Kompletterat', mended),
    filled && !made.includes(title) ? told('Ifyllt', [title]) : '',
    told('Fanns redan och är orört', [...(isUntouched ? [title] : []), ...kept]),
  ];
  spreadsheet.toast(sentences.filter(Boolean).join(' '), 'Exempelblad');
  procurements.activate();
};

const told = (what: string, sheets: readonly string[]): string => (sheets.length === 0 ? '' : `${what}: ${sheets.join(', ')}.`);
