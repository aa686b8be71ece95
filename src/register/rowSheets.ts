import { keysOf } from '../model/mapValues';
import type { Columns } from './columns/column';
import { registerSheets, type SheetName } from './sheets';

/** The sheets whose rows have ids and versions. */
export type RowSheetName = {
  [Name in SheetName]: (typeof registerSheets)[Name] extends { readonly prefix: string } ? Name : never;
}[SheetName];

/** Whether the rows of a sheet have ids and versions. */
export const isRowSheet = (name: SheetName): name is RowSheetName => 'prefix' in registerSheets[name];

/** In the order in which they stand. */
export const rowSheetNames: readonly RowSheetName[] = keysOf(registerSheets).filter(isRowSheet);

/** The columns of a sheet, where it is not known which sheet it is. */
export const columnsOfSheet = (sheet: RowSheetName): Columns => registerSheets[sheet].columns;
