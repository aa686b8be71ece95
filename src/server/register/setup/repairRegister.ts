import { madeAndMended, told } from '../../../register/repair/told';
import { withLock } from '../withLock';
import { noteRows } from './noteRows';
import { setUpRegister } from './setUpRegister';

/** The menu item that creates the register or repairs it: see `setUpRegister`. Rows without an id get one. */
export const repairRegister = (): void => {
  const { plans, sheetOf } = withLock(() => {
    const setUp = setUpRegister();
    noteRows(setUp);
    return setUp;
  });
  if (madeAndMended(plans).made.length > 0) sheetOf('procurements').activate();
  SpreadsheetApp.getActiveSpreadsheet().toast(told(plans), 'Registret');
};
