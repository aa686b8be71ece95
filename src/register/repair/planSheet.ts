import type { ColumnPlaces } from '../calculated/places';
import { rowSheetNames } from '../rowSheets';
import { registerSheets, type SheetName } from '../sheets';
import { choicesOf, numberFormatOf } from './cellRules';
import { firstRows } from './firstRows';
import type { FoundSheet } from './foundSheet';
import { hasRows } from './hasRows';
import { headerCells } from './headerCells';
import { headerNotes } from './headerNotes';
import type { Layout } from './layOut';
import { rowBlocks, type Block } from './rowBlocks';
import { runs, type Run } from './runs';
import { fewestStrokes, type Stroke } from './strokes';

/** Where a list stands on the sheet `Inställningar`: below the headers of a column. From 0. */
export type ListPlace = { readonly at: number; readonly headerRow: number };

/** Adjacent columns whose cells have the same choices. */
export type Dropdown = { readonly at: number; readonly length: number; readonly choices: readonly string[] | ListPlace };

/** What is to be done in one sheet. Rows and columns are counted from 0. */
export type SheetPlan = {
  readonly sheet: SheetName;
  readonly title: string;
  readonly state: Layout['state'];
  readonly headerRow: number;
  /** The columns that are added, side by side. */
  readonly added: { readonly at: number; readonly length: number };
  /** Their headers. */
  readonly columns: readonly string[];
  readonly widths: readonly Stroke<number>[];
  readonly formats: readonly Stroke<string>[];
  readonly dropdowns: readonly Dropdown[];
  readonly hidden: readonly number[];
  /** Those of the added columns that are. */
  readonly calculated: readonly number[];
  readonly notes: Run<string> | undefined;
  readonly headers: readonly Run<string>[];
  readonly hasRows: boolean;
  /** The rows that a sheet without rows begins with. */
  readonly rows: readonly Block[];
  /** How many rows a sheet that is made keeps; `undefined` for all that it comes with. */
  readonly height: number | undefined;
  readonly frozenColumns: number;
  readonly isProtected: boolean;
  /** Headers of calculated columns in which people have typed. */
  readonly blocked: readonly string[];
};

/**
 * Decides what a sheet needs: what people have added, moved or coloured stays as it is.
 *
 * @param settingsRow the header row of the sheet `Inställningar`
 */
export const planSheet = (layout: Layout, found: FoundSheet | undefined, places: ColumnPlaces, settingsRow: number): SheetPlan => {
  const { sheet, title, state, headerRow, kept, added } = layout;
  const at = added[0]?.at ?? 0;
  const isProtected = 'isProtected' in registerSheets[sheet];
  const isFilledIn = hasRows(layout, found);
  const { cells, blocked } = headerCells(layout, found, places);
  return {
    sheet,
    title,
    state,
    headerRow,
    added: { at, length: added.length },
    columns: added.map(({ column }) => column.header),
    widths: fewestStrokes(at, added.map(({ column }) => column.width)),
    formats: formatsOf(layout),
    dropdowns: dropdownsOf(layout, (list) => ({ at: places.settings.at.get(list) ?? 0, headerRow: settingsRow })),
    hidden: added.filter(({ column }) => column.hidden).map((column) => column.at),
    calculated: added.filter(({ column }) => column.kind === 'calculated').map((column) => column.at),
    notes: headerNotes(layout, found),
    headers: runs(cells),
    hasRows: isFilledIn,
    rows: isFilledIn ? [] : rowBlocks([...kept, ...added], firstRows(sheet)),
    height: state === 'missing' && !isProtected ? firstHeight : undefined,
    frozenColumns: rowSheetNames.some((name) => name === sheet) ? identifyingColumns : 0,
    isProtected,
    blocked,
  };
};

/** A sheet's formulas and formats cost by its rows; more are added as they are needed, and look like those above. */
const firstHeight = 200;

/** Id, version, and what the row is about: they stay in sight. */
const identifyingColumns = 3;

/** A column that is shown in the spreadsheet's own way is left unpainted. */
const formatsOf = ({ added }: Layout): readonly Stroke<string>[] => {
  const formats = added.flatMap(({ at, column }) => {
    const value = numberFormatOf(column);
    return value === undefined ? [] : [{ at, value }];
  });
  return runs(formats).flatMap(({ at, values }) => fewestStrokes(at, values));
};

const dropdownsOf = ({ added }: Layout, placeOf: (list: string) => ListPlace): readonly Dropdown[] => {
  const chosen = added.flatMap(({ at, column }) => {
    const choices = choicesOf(column);
    return choices === undefined ? [] : [{ at, value: choices }];
  });
  return runs(chosen, (one, next) => one === next).flatMap(({ at, values }) => {
    const [choices] = values;
    return choices === undefined ? [] : [{ at, length: values.length, choices: 'list' in choices ? placeOf(choices.list) : choices }];
  });
};

/** Whether a plan changes anything. */
export const needsWork = ({ added, notes, headers, rows }: SheetPlan): boolean => added.length + headers.length + rows.length > 0 || notes !== undefined;
