import type { Sheet } from '../../google/services';
import { keysOf } from '../../model/mapValues';
import { choicesOf, numberFormatOf } from '../../register/repair/cellRules';
import { planRepair, type RepairPlan } from '../../register/repair/planRepair';
import { runsBy } from '../../register/repair/runsBy';
import { registerSheets, type SheetName } from '../../register/sheets';
import { cellText } from '../../register/store/cell';
import { withLock } from './withLock';

const headerColour = '#dfe8f1';

/**
 * Creates the register's sheets, or adds what is missing in them. Everything that people have added, moved, coloured or
 * filtered stays. Run twice, it does nothing the second time.
 *
 * @throws an error in Swedish that names the place where a header occurs twice; nothing has been changed then
 */
export const repairRegister = (): void => {
  const changed = withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const plans = keysOf(registerSheets).map((name) => {
      const sheet = spreadsheet.getSheetByName(registerSheets[name].title);
      const headers = (sheet?.getDataRange().getValues()[0] ?? []).map(cellText);
      const plan = planRepair(name, headers);
      if (!('added' in plan)) throw new Error(plan.map(({ message }) => message).join(' '));
      return { name, sheet, plan };
    });
    const needed = plans.filter(({ plan }) => plan.added.length + plan.renames.length > 0);
    for (const { name, sheet, plan } of needed) {
      carryOut(name, sheet ?? spreadsheet.insertSheet(registerSheets[name].title), plan, sheet === null);
    }
    SpreadsheetApp.flush();
    return needed.map(({ name }) => registerSheets[name].title);
  });
  const told =
    changed.length === 0
      ? 'Registret är helt: inget behövde ändras.'
      : `Skapat eller kompletterat: ${changed.join(', ')}. Det du själv lagt till är orört.`;
  SpreadsheetApp.getActiveSpreadsheet().toast(told, 'Registret');
};

/** People choose from a list, and may still write something else: it is flagged, never refused. */
const ruleOf = (choices: readonly string[], help: string) =>
  SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).setHelpText(help).build();

const carryOut = (name: SheetName, sheet: Sheet, { renames, added }: RepairPlan, isNew: boolean): void => {
  for (const { at, header } of renames) sheet.getRange(1, at + 1, 1, 1).setValues([[header]]);
  const [first] = added;
  const last = added[added.length - 1];
  if (first === undefined || last === undefined) return;
  const short = last.at + 1 - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  const rows = sheet.getMaxRows() - 1;
  for (const { at, length, value } of runsBy(added, ({ column }) => numberFormatOf(column))) {
    sheet.getRange(2, at + 1, rows, length).setNumberFormat(value);
  }
  for (const { at, length, value } of runsBy(added, ({ column }) => column.width)) {
    sheet.setColumnWidths(at + 1, length, value);
  }
  for (const { at, column } of added) {
    const choices = choicesOf(column);
    if (choices !== undefined) sheet.getRange(2, at + 1, rows, 1).setDataValidation(ruleOf(choices, column.help));
    if (column.hidden) sheet.hideColumns(at + 1);
  }
  const headers = sheet.getRange(1, first.at + 1, 1, added.length);
  headers.setValues([added.map(({ column }) => column.header)]).setNotes([added.map(({ column }) => column.help)]);
  const same = <Look>(look: Look): Look[][] => [added.map(() => look)];
  headers.setFontWeights(same('bold')).setBackgrounds(same(headerColour)).setWraps(same(true));
  if (!isNew) return;
  sheet.setFrozenRows(1);
  if ('isProtected' in registerSheets[name]) {
    sheet.protect().setDescription('Bara registret skriver här. Ändringar för hand gör loggen osann.').setWarningOnly(true);
  }
};
