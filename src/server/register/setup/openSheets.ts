import type { Sheet } from '../../../google/services';
import { mapValues } from '../../../model/mapValues';
import type { FoundSheet } from '../../../register/repair/foundSheet';
import { registerSheets, type SheetName } from '../../../register/sheets';
import { allSheets } from '../findSheet';
import { readFound } from './readFound';

/** The register's sheets in the spreadsheet, with what stands in them; `null` for one that is missing. */
export const openSheets = (): { readonly sheets: Record<SheetName, Sheet | null>; readonly found: Record<SheetName, FoundSheet | undefined> } => {
  const there = allSheets();
  const sheets = mapValues(registerSheets, (_, name) => there.get(name) ?? null);
  return { sheets, found: mapValues(sheets, (sheet) => (sheet === null ? undefined : readFound(sheet))) };
};
