import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';
import { expect } from 'vitest';
import type { Tab } from './tab';

declare const owl: { readonly App: { readonly apps: Set<App & { readonly root: { readonly component: { readonly model: Model } } }> } };

/** The rows below the headers, until one is blank, as a person sees them: texts by header. Runs in the page. */
const allRows = (sheet: string): Readonly<Record<string, string>>[] => {
  const { getters } = [...owl.App.apps][0]!.root.component.model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) throw new Error(`There is no sheet ${sheet}.`);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const textAt = (row: number, col: number): string => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue.replace(/[\u00a0\u202f]/g, ' ');
  const headers = Array.from({ length: numberOfCols }, (_, col) => textAt(0, col));
  const found: Record<string, string>[] = [];
  for (let row = 1; row < numberOfRows && textAt(row, 0) !== ''; row++) {
    found.push(Object.fromEntries(headers.flatMap((header, col) => (header === '' ? [] : [[header, textAt(row, col)]]))));
  }
  return found;
};

type SeenRow = Readonly<Record<string, string>>;

export const rowsOf = ({ page }: Tab, sheet: string): Promise<readonly SeenRow[]> => page.evaluate(allRows, sheet);

/** Waits until the row of an id says this in the sheet, by header. */
export const seesRow = (tab: Tab, sheet: string, id: string, expected: SeenRow): Promise<void> =>
  expect.poll(async () => (await rowsOf(tab, sheet)).find(({ Id }) => Id === id), { timeout: 10_000 }).toMatchObject(expected);

/** What the log has told of a row's column since it was made: before and after, the earliest first. */
export const logOf = async (tab: Tab, id: string, column: string): Promise<readonly (readonly [before: string, after: string])[]> =>
  (await rowsOf(tab, 'Logg')).filter((line) => line['Rad'] === id && line['Kolumn'] === column).map((line) => [line['Före'] ?? '', line['Efter'] ?? ''] as const);

/** The first columns of a sheet's filled rows, however it is laid out. Runs in the page. */
const filledRows = (sheet: string): string[][] => {
  const { getters } = [...owl.App.apps][0]!.root.component.model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) return [];
  const rows = Array.from({ length: 60 }, (_, row) => Array.from({ length: 4 }, (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue.replace(/[\u00a0\u202f]/g, ' ')));
  return rows.filter((texts) => texts.some((text) => text !== ''));
};

/** Waits until a row of a sheet without headers begins with these texts. */
export const seesLine = ({ page }: Tab, sheet: string, ...texts: readonly string[]): Promise<void> =>
  expect.poll(() => page.evaluate(filledRows, sheet).then((rows) => rows.map((row) => row.slice(0, texts.length))), { timeout: 20_000 }).toContainEqual([...texts]);
