import { vi } from 'vitest';
import { mapValues } from '../../../src/model/mapValues';
import type { Columns } from '../../../src/register/columns/column';
import { registerSheets, type SheetName } from '../../../src/register/sheets';
import type { Cell } from '../../../src/register/values/cell';

type Row = Readonly<Record<string, Cell>>;

/** A workbook to be read, and how many calls that took. */
export type ReadOnlyBook = {
  readonly calls: () => number;
  /** Stands on a row of a sheet, counted from 1; nowhere to begin with. */
  readonly select: (title: string, row: number) => void;
  readonly sheets: Map<string, Cell[][]>;
};

/**
 * Puts sheets where the server finds them, rows by their columns' names under the headers. Every call to the service
 * counts, reading or finding; whatever writes is not there.
 */
export const readOnlyBook = (content: Readonly<Partial<Record<SheetName, readonly Row[]>>>): ReadOnlyBook => {
  const sheets = new Map<string, Cell[][]>();
  mapValues(registerSheets, ({ title, columns }: { readonly title: string; readonly columns: Columns }, name) => {
    const names = Object.keys(columns);
    const headers = Object.values(columns).map(({ header }) => header);
    const rows = content[name];
    if (rows !== undefined) sheets.set(title, [headers, ...rows.map((row) => names.map((column) => row[column] ?? ''))]);
  });
  let calls = 0;
  let selected: { readonly title: string; readonly row: number } | null = null;
  const counted = <Result>(result: Result): Result => {
    calls += 1;
    return result;
  };
  const sheetOf = (title: string) => ({ getName: () => title, getSheetId: () => [...sheets.keys()].indexOf(title), getDataRange: () => ({ getValues: () => counted(sheets.get(title) ?? [['']]) }) });
  const spreadsheet = {
    getSheets: () => counted([...sheets.keys()].map(sheetOf)),
    getCurrentCell: () => {
      const place = counted(selected);
      return place === null ? null : { getSheet: () => sheetOf(place.title), getRow: () => place.row };
    },
  };
  vi.stubGlobal('PropertiesService', { getDocumentProperties: () => null });
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => spreadsheet });
  return { calls: () => calls, select: (title, row) => (selected = { title, row }), sheets };
};
