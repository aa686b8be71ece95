import { columnLetters } from '../rows/columnLetters';
import type { ColumnName } from '../rows/row';
import type { SheetName } from '../sheets';

/** What each sheet is called, and where its columns stand, from 0. */
export type ColumnPlaces = Readonly<Record<SheetName, { readonly title: string; readonly at: ReadonlyMap<string, number> }>>;

/**
 * The whole of a column, as `C:C`, whose header may stand anywhere: the spreadsheet follows it wherever it is moved,
 * and no row inserted, removed or sorted changes it.
 */
export const wholeColumn = <Sheet extends SheetName>(places: ColumnPlaces, sheet: Sheet, name: ColumnName<Sheet>): string => {
  const position = places[sheet].at.get(String(name));
  if (position === undefined) throw new Error(`no place for ${sheet}.${String(name)}`);
  return lettersAt(position);
};

/** The same, as it is named on another sheet. */
export const columnElsewhere = <Sheet extends SheetName>(places: ColumnPlaces, sheet: Sheet, name: ColumnName<Sheet>): string =>
  onSheet(places[sheet].title, wholeColumn(places, sheet, name));

/** A whole column by its place, from 0, on a sheet of that title. */
export const columnAt = (title: string, position: number): string => onSheet(title, lettersAt(position));

const lettersAt = (position: number): string => `${columnLetters(position)}:${columnLetters(position)}`;
const onSheet = (title: string, cells: string): string => `'${title.replace(/'/g, "''")}'!${cells}`;
