import type { Sheet } from '../../google/services';
import type { RowSheetName } from '../../register/rowSheets';
import { locateTable, type Table } from '../../register/store/table';

/**
 * A sheet of the register as it stands: one read.
 *
 * @throws an error in Swedish that names the place where a header is missing or occurs twice
 */
export const readTable = (name: RowSheetName, sheet: Sheet): Table => {
  const located = locateTable(name, sheet.getDataRange().getValues());
  if (!('cells' in located)) throw new Error(located.map(({ message }) => message).join(' '));
  return located;
};
