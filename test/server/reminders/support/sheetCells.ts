import type { CellValue } from '../../../../src/google/services';
import { keysOf } from '../../../../src/model/mapValues';
import { registerSheets, type SheetName } from '../../../../src/register/sheets';

/** A row by the names of its columns; a column that is left out is blank. */
export type Line = Readonly<Record<string, CellValue>>;

/** Rows of the register's sheets. */
export type Lines = Partial<Readonly<Record<SheetName, readonly Line[]>>>;

/** A sheet of the register: its title, its headers and some rows. */
export const sheetCells = (name: SheetName, lines: readonly Line[]): { readonly title: string; readonly cells: CellValue[][] } => {
  const { title, columns }: { readonly title: string; readonly columns: Readonly<Record<string, { readonly header: string }>> } = registerSheets[name];
  const names = keysOf(columns);
  return { title, cells: [names.map((column) => columns[column]?.header ?? ''), ...lines.map((line) => names.map((column) => line[column] ?? ''))] };
};
