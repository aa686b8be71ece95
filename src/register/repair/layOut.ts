import { headerOfFormula } from '../calculated/headerOfFormula';
import type { Column, Columns } from '../columns/column';
import type { Problem } from '../problem';
import { columnsByName } from '../rows/columnsByName';
import { findHeaders, rowsSearched } from '../rows/findHeaders';
import { headerKey } from '../rows/headerKey';
import { headerTwice, noHeaders } from '../rows/headerProblems';
import { registerSheets, type SheetName } from '../sheets';
import type { Cell } from '../values/cell';
import type { FoundSheet } from './foundSheet';

/** A column of the register and where it stands, or shall stand, from 0. */
export type PlacedColumn = { readonly name: string; readonly column: Column; readonly at: number };

/** Where everything in a sheet shall stand. */
export type Layout = {
  readonly sheet: SheetName;
  /** What it is called, or shall be. */
  readonly title: string;
  /** A sheet without content is laid out like one that is missing. */
  readonly state: 'missing' | 'empty' | 'standing';
  /** From 0. */
  readonly headerRow: number;
  /** Columns that are there, under their present header or a former one. */
  readonly kept: readonly (PlacedColumn & { readonly isRenamed: boolean })[];
  /** Columns to be added, one after the other after the last one used. */
  readonly added: readonly PlacedColumn[];
};

/**
 * Decides where a sheet's columns shall stand: those that are there stay, in whatever order; those that are missing
 * come last.
 *
 * @returns problems where a header stands twice or there is content but no header row: nothing must be written then
 */
export const layOut = (sheet: SheetName, found: FoundSheet | undefined, columns: Columns = registerSheets[sheet].columns): Layout | readonly Problem[] => {
  const { title } = found ?? registerSheets[sheet];
  const named = columnsByName(columns);
  const used = found === undefined ? 0 : Math.max(0, ...found.values.map(lastFilled));
  if (found === undefined || used === 0) {
    const added = named.map(([name, column], at) => ({ name, column, at }));
    return { sheet, title, state: found === undefined ? 'missing' : 'empty', headerRow: 0, kept: [], added };
  }
  const tops = topRows(found);
  const headers = findHeaders(columns, tops);
  if (headers === undefined) return [noHeaders(title)];
  const problems: Problem[] = [];
  const kept: (PlacedColumn & { isRenamed: boolean })[] = [];
  const missing: (readonly [name: string, column: Column])[] = [];
  for (const [name, column] of named) {
    const places = headers.places.get(name) ?? [];
    const [at] = places;
    if (places.length > 1) problems.push(headerTwice(title, column, places));
    else if (at === undefined) missing.push([name, column]);
    else kept.push({ name, column, at, isRenamed: headerKey(tops[headers.headerRow]?.[at] ?? '') !== headerKey(column.header) });
  }
  if (problems.length > 0) return problems;
  const added = missing.map(([name, column], index) => ({ name, column, at: used + index }));
  return { sheet, title, state: 'standing', headerRow: headers.headerRow, kept, added };
};

/** A calculated column whose cells are in the way of its results, or not ready, still has its header in its formula. */
const topRows = ({ values, formulas }: FoundSheet): readonly (readonly Cell[])[] =>
  values.slice(0, rowsSearched).map((row, line) => row.map((cell, at) => headerOfFormula(formulas[line]?.[at] ?? '') ?? cell));

const lastFilled = (row: readonly Cell[]): number => {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return length;
};
