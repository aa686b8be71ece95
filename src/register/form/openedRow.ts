import { columnsByName } from '../rows/columnsByName';
import { duplicateIds } from '../rows/duplicateIds';
import { columnsOfSheet, type RowSheetName } from '../rowSheets';
import type { Columns } from '../columns/column';
import type { Located } from '../rows/locateColumns';
import { concealed } from '../store/loggable';
import { cellText, type Cell } from '../values/cell';
import { readVersion } from '../values/readVersion';
import { refuseIdentityNumber } from '../values/refuseIdentityNumber';

/** One row of the register, wherever it stands in its sheet. */
export type RowAddress = { readonly sheet: RowSheetName; readonly id: string };

/** What a cell of a row holds, as text. */
export type OpenedCell = {
  /** As it is called in the code. */
  readonly column: string;
  /** As `cellText` gives it; `concealed` where it must not be shown. */
  readonly text: string;
  /** It holds something that can be read as an identity number, which is never shown. */
  readonly isSecret: boolean;
};

/** A row as it stands in the sheet at one moment. Columns that are not in the sheet are not among the cells. */
export type OpenedRow = RowAddress & {
  /** 0 where it has none. */
  readonly version: number;
  readonly cells: readonly OpenedCell[];
  /** What is wrong with the row as such, in Swedish. */
  readonly notices: readonly string[];
};

/** The row of a sheet at an index (from 0 in the values read from A1 on). */
export const openedRow = (sheet: RowSheetName, located: Located<Columns>, rows: readonly (readonly Cell[])[], index: number): OpenedRow => {
  const columns = columnsOfSheet(sheet);
  const line = rows[index] ?? [];
  const cells: OpenedCell[] = [];
  for (const [name, { kind }] of columnsByName(columns)) {
    const position = located.positions[name];
    if (position === undefined || kind === 'id' || kind === 'version') continue;
    const cell = line[position] ?? '';
    const isSecret = kind !== 'calculated' && refuseIdentityNumber(kind, cell) !== undefined;
    cells.push({ column: name, text: isSecret ? concealed : cellText(cell), isSecret });
  }
  const id = idIn(located, line);
  const version = located.positions['version'] === undefined ? null : readVersion(line[located.positions['version']] ?? '');
  const namesakes = rowsWithId(located, rows, id).map((at) => ({ index: at, row: { id } }));
  return { sheet, id, version: typeof version === 'number' ? version : 0, cells, notices: duplicateIds(columns, namesakes).map(({ message }) => message) };
};

/** Every row below the headers that carries an id; none for a blank id. */
export const rowsWithId = (located: Located<Columns>, rows: readonly (readonly Cell[])[], id: string): readonly number[] => {
  const found: number[] = [];
  if (id === '') return found;
  for (let index = located.headerRow + 1; index < rows.length; index++) if (idIn(located, rows[index] ?? []) === id) found.push(index);
  return found;
};

export const idIn = (located: Located<Columns>, line: readonly Cell[]): string => {
  const position = located.positions['id'];
  return position === undefined ? '' : cellText(line[position] ?? '').trim();
};
