import { keysOf } from '../../model/mapValues';
import type { Column } from '../columns/column';
import type { Problem } from '../problem';
import { registerSheets, type SheetName } from '../sheets';
import { columnsOf } from '../store/table';
import { columnLetters, foldedHeader } from './header';

/** What is missing in a sheet of the register. Columns are counted from 0. */
export type RepairPlan = {
  /** Columns under a former header, and the header they get. */
  readonly renames: readonly { readonly at: number; readonly header: string }[];
  /** Columns to be added after the last one, in this order. */
  readonly added: readonly { readonly name: string; readonly at: number; readonly column: Column }[];
};

/**
 * Decides what a sheet needs to be one of the register's: what people have added, moved or coloured stays as it is. A
 * sheet that has everything needs nothing.
 *
 * @param headers the header row as it stands; empty for a new sheet
 * @returns a Problem for every header that occurs twice; nothing must be done then
 */
export const planRepair = (sheet: SheetName, headers: readonly string[]): RepairPlan | readonly Problem[] => {
  const columns = columnsOf(sheet);
  const places = new Map<string, number[]>();
  headers.forEach((header, at) => {
    if (header.trim() !== '') places.set(foldedHeader(header), [...(places.get(foldedHeader(header)) ?? []), at]);
  });
  const problems: Problem[] = [];
  const renames: { at: number; header: string }[] = [];
  const missing: { name: string; column: Column }[] = [];
  for (const name of keysOf(columns)) {
    const column = columns[name];
    if (column === undefined) continue;
    const here = places.get(foldedHeader(column.header)) ?? [];
    const former = (column.formerHeaders ?? []).flatMap((header) => places.get(foldedHeader(header)) ?? []);
    if (here.length > 1 || (here.length === 0 && former.length > 1)) {
      problems.push(twice(sheet, column.header, here.length > 1 ? here : former));
    } else if (here.length === 0 && former[0] !== undefined) renames.push({ at: former[0], header: column.header });
    else if (here.length === 0) missing.push({ name, column });
  }
  if (problems.length > 0) return problems;
  let last = headers.length;
  while (last > 0 && headers[last - 1]?.trim() === '') last -= 1;
  return { renames, added: missing.map((item, index) => ({ ...item, at: last + index })) };
};

const twice = (sheet: SheetName, header: string, at: readonly number[]): Problem => ({
  where: registerSheets[sheet].title,
  message: `Rubriken ${header} står i flera kolumner på bladet ${registerSheets[sheet].title}: ${at.map(columnLetters).join(' och ')}. Byt namn på den som är din egen.`,
});
