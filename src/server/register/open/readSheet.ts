import type { Sheet } from '../../../google/services';
import { locateColumns, type Located } from '../../../register/rows/locateColumns';
import type { Columns } from '../../../register/columns/column';
import { registerSheets, type SheetName } from '../../../register/sheets';
import type { Cell } from '../../../register/values/cell';
import { findSheet } from '../findSheet';

/** A sheet as it stands, from A1 on, and where its columns are. */
export type SheetReading<All extends Columns> = { readonly rows: readonly (readonly Cell[])[]; readonly located: Located<All> };

type ColumnsOf<Name extends SheetName> = (typeof registerSheets)[Name]['columns'];

/**
 * Reads a sheet of the register whole: one read, however many rows there are.
 *
 * @throws an error in Swedish where the sheet is missing, or its headers cannot be told
 */
export const readSheet = <Name extends SheetName>(name: Name, sheet: Sheet = findSheet(name)): SheetReading<ColumnsOf<Name>> => {
  const { title, columns }: { readonly title: string; readonly columns: ColumnsOf<Name> } = registerSheets[name];
  const rows = sheet.getDataRange().getValues();
  const located = locateColumns(title, columns, rows);
  if (!('positions' in located)) throw new Error(located.map(({ message }) => message).join(' '));
  return { rows, located };
};
