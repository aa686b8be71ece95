import type { Sheet } from '../../google/services';
import { registerSheets, type SheetName } from '../../register/sheets';
import { keysOf } from '../../model/mapValues';
import { sheetsMissing } from './sheetsMissing';

/** Where the document keeps which sheet is which, so that people can rename them. */
const property = 'register.sheets';

/** The sheets that were found, by name. */
export type FoundSheets = ReadonlyMap<SheetName, Sheet>;

/** The register's sheets, whatever people call them: one look at the sheets, and one at the memory where a title is not there. */
export const allSheets = (wanted: readonly SheetName[] = keysOf(registerSheets)): FoundSheets => {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const byTitle = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const found = new Map<SheetName, Sheet>();
  for (const name of wanted) {
    const sheet = byTitle.get(registerSheets[name].title);
    if (sheet !== undefined) found.set(name, sheet);
  }
  if (found.size === wanted.length) return found;
  const numbers = rememberedNumbers();
  for (const name of wanted) {
    const number = numbers.get(name);
    const sheet = found.has(name) || number === undefined ? undefined : sheets.find((candidate) => candidate.getSheetId() === number);
    if (sheet !== undefined) found.set(name, sheet);
  }
  return found;
};

/**
 * Some sheets of the register.
 *
 * @throws an error in Swedish that says how to get back those that are missing
 */
export const findSheets = <Name extends SheetName>(...names: readonly Name[]): ((name: Name) => Sheet) => {
  const found = allSheets(names);
  const missing = names.filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(sheetsMissing(missing.map((name) => registerSheets[name].title)));
  return (name) => {
    const sheet = found.get(name);
    if (sheet === undefined) throw new Error(sheetsMissing([registerSheets[name].title]));
    return sheet;
  };
};

/** One sheet of the register. */
export const findSheet = (name: SheetName): Sheet => findSheets(name)(name);

/** Which sheet of the register a sheet is; `undefined` for every other sheet. */
export const nameOfSheet = (sheet: Sheet): SheetName | undefined => {
  const title = sheet.getName();
  const titled = keysOf(registerSheets).find((name) => registerSheets[name].title === title);
  if (titled !== undefined) return titled;
  const number = sheet.getSheetId();
  return [...rememberedNumbers()].find(([, remembered]) => remembered === number)?.[0];
};

/** Remembers which sheet is which. Writes only where that is not known yet. */
export const rememberSheets = (sheets: FoundSheets): void => {
  const text = JSON.stringify([...sheets].map(([name, sheet]) => [name, sheet.getSheetId()]));
  const properties = PropertiesService.getDocumentProperties();
  if (properties !== null && properties.getProperty(property) !== text) properties.setProperty(property, text);
};

const rememberedNumbers = (): ReadonlyMap<SheetName, number> => {
  const text = PropertiesService.getDocumentProperties()?.getProperty(property) ?? '[]';
  const pairs: unknown = JSON.parse(text);
  const numbers = new Map<SheetName, number>();
  for (const pair of Array.isArray(pairs) ? pairs : []) {
    const [name, number]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const known = keysOf(registerSheets).find((candidate) => candidate === name);
    if (known !== undefined && typeof number === 'number') numbers.set(known, number);
  }
  return numbers;
};
