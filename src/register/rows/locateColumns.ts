import type { Column, Columns } from '../columns/column';
import type { Problem } from '../problem';
import { cellText, type Cell } from '../values/cell';
import { columnLetters } from './columnLetters';
import { columnsByName } from './columnsByName';

/** Where a sheet's columns are. Rows and columns are counted from 0 in the values read from A1 on. */
export type Located<All extends Columns> = {
  readonly headerRow: number;
  /** The columns that were found; one that a row cannot do without always is. */
  readonly positions: { readonly [Name in keyof All]?: number };
  /** Columns with another header, or none though cells below it hold something: they are people's own. */
  readonly foreign: readonly number[];
};

/** The header stands among the first rows; people put titles and notes above it. */
const rowsSearched = 10;

/** One known word alone may as well stand in a title. */
const fewestHeaders = 2;

/**
 * Finds the columns of a sheet by their headers, whatever their case and spaces, former headers included.
 *
 * @param title of the sheet, for the problems
 * @param rows as read from A1 on
 * @returns problems instead where there is no header row, a header stands twice, or a column is missing that a row
 * cannot do without: then nothing must be written
 */
export const locateColumns = <All extends Columns>(
  title: string,
  columns: All,
  rows: readonly (readonly Cell[])[],
): Located<All> | readonly Problem[] => {
  const names = namesByHeader(columns);
  const headerRow = bestRow(rows, names);
  if (headerRow === undefined) return [noHeaders(title)];
  const found = new Map<string, number[]>();
  const cells = rows[headerRow] ?? [];
  for (const [position, cell] of cells.entries()) {
    const header = normal(cell);
    if (names.has(header)) found.set(header, [...(found.get(header) ?? []), position]);
  }
  const problems: Problem[] = [];
  const positions: { [Name in keyof All]?: number } = {};
  const known = new Set<number>();
  for (const [name, column] of columnsByName(columns)) {
    const places = placesOf(column, found);
    const [position] = places;
    if (places.length > 1) problems.push(twice(title, column, places));
    else if (position === undefined) {
      if (isIndispensable(column)) problems.push(missing(title, column, headerRow));
    } else {
      positions[name] = position;
      known.add(position);
    }
  }
  return problems.length > 0 ? problems : { headerRow, positions, foreign: [...cells.keys()].filter((position) => !known.has(position)) };
};

/** The column's own header counts before its former ones. */
const placesOf = (column: Column, found: ReadonlyMap<string, readonly number[]>): readonly number[] =>
  found.get(normal(column.header)) ?? (column.formerHeaders ?? []).flatMap((header) => found.get(normal(header)) ?? []);

const namesByHeader = (columns: Columns): ReadonlySet<string> =>
  new Set(Object.values(columns).flatMap(({ header, formerHeaders = [] }) => [header, ...formerHeaders].map(normal)));

const bestRow = (rows: readonly (readonly Cell[])[], names: ReadonlySet<string>): number | undefined => {
  let best: number | undefined;
  let most = fewestHeaders - 1;
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const count = new Set(row.map(normal).filter((header) => names.has(header))).size;
    if (count > most) [best, most] = [index, count];
  }
  return best;
};

const normal = (header: Cell): string => cellText(header).normalize('NFC').replace(/[\s\u00ad\u200b]+/g, ' ').trim().toLowerCase();

/** Without it a row is no row, or cannot be saved. */
const isIndispensable = ({ kind, required }: Column): boolean => required === true || kind === 'version';

const noHeaders = (title: string): Problem => ({
  where: title,
  message: `Bladet ”${title}” har ingen rubrikrad bland de ${rowsSearched} första raderna. Återställ den med menyn Skapa eller reparera registret.`,
});

const twice = (title: string, { header }: Column, places: readonly number[]): Problem => {
  const letters = places.map(columnLetters);
  return {
    where: header,
    message: `Rubriken ”${header}” finns ${places.length} gånger på bladet ”${title}”: i kolumn ${letters.slice(0, -1).join(', ')} och ${letters[letters.length - 1] ?? ''}. Byt namn på eller ta bort den som inte ska vara med.`,
  };
};

const missing = (title: string, { header }: Column, headerRow: number): Problem => ({
  where: header,
  message: `Kolumnen ”${header}” saknas på bladet ”${title}” (rubrikerna står på rad ${headerRow + 1}). Skriv tillbaka rubriken, eller lägg till kolumnen med menyn Skapa eller reparera registret.`,
});
