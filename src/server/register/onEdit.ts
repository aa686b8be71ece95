import type { EditEvent } from '../../google/services';
import { keysOf } from '../../model/mapValues';
import { registerSheets } from '../../register/sheets';
import type { RowSheetName } from '../../register/store/table';
import { noteSheet } from './noteSheet';
import { readTable } from './readTable';
import { withLock } from './withLock';

const rowSheets: readonly RowSheetName[] = keysOf(registerSheets).filter(
  (name): name is RowSheetName => 'prefix' in registerSheets[name],
);

/**
 * After a person has typed, pasted or cleared something in the sheet. Only which sheet it was is taken from the event:
 * the rows may have moved since.
 */
export const onEdit = ({ range }: EditEvent): void => {
  const sheet = range.getSheet();
  const title = sheet.getName();
  const name = rowSheets.find((candidate) => registerSheets[candidate].title === title);
  if (name === undefined) return;
  withLock(() => noteSheet(sheet, readTable(name, sheet), false));
};
