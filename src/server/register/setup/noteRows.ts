import { rowSheetNames } from '../../../register/rowSheets';
import { noteWhole } from '../noteSheet';
import type { SetUp } from './setUpRegister';

/** Gives ids and versions to the rows that lack them, and logs what has been done by hand. */
export const noteRows = ({ plans, sheetOf }: SetUp): void => {
  for (const name of rowSheetNames) {
    if (plans.some(({ sheet, hasRows }) => sheet === name && hasRows)) noteWhole({ name, sheet: sheetOf(name), log: sheetOf('log') });
  }
};
