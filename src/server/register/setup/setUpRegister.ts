import type { Sheet } from '../../../google/services';
import { keysOf } from '../../../model/mapValues';
import { needsWork, type SheetPlan } from '../../../register/repair/planSheet';
import { planRepair } from '../../../register/repair/planRepair';
import { registerSheets, type SheetName } from '../../../register/sheets';
import { rememberSheets } from '../findSheet';
import { carryOut } from './carryOut';
import { openSheets } from './openSheets';

/** The register's sheets once they are whole, and what was done in each. */
export type SetUp = { readonly plans: readonly SheetPlan[]; readonly sheetOf: (name: SheetName) => Sheet };

/**
 * Creates the register's sheets, or adds what is missing in them. Everything that people have added, moved, coloured or
 * filtered stays. Done twice, it writes nothing the second time. To be called while nobody else writes.
 *
 * @throws an error in Swedish that names the place where a header stands twice or there is none; nothing has been
 * written then
 */
export const setUpRegister = (): SetUp => {
  const { sheets, found } = openSheets();
  const plans = planRepair(found);
  if ('problems' in plans) throw new Error(plans.problems.map(({ message }) => message).join(' '));
  // All sheets before any formula: one that refers to a sheet that is not there stays broken.
  for (const name of keysOf(registerSheets)) {
    sheets[name] = sheets[name] ?? SpreadsheetApp.getActiveSpreadsheet().insertSheet(registerSheets[name].title);
  }
  const sheetOf = (name: SheetName): Sheet => {
    const sheet = sheets[name];
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const needed = plans.filter(needsWork);
  for (const plan of needed) carryOut(sheetOf(plan.sheet), plan, sheetOf('settings'));
  if (needed.length > 0) SpreadsheetApp.flush();
  rememberSheets(new Map(keysOf(registerSheets).map((name) => [name, sheetOf(name)])));
  return { plans, sheetOf };
};
