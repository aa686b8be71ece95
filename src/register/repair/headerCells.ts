import { calculatedFormula } from '../calculated/calculatedFormula';
import { isBroken } from '../calculated/headerOfFormula';
import type { ColumnPlaces } from '../calculated/places';
import { headerKey } from '../rows/headerKey';
import { isFilled } from './hasRows';
import type { FoundSheet } from './foundSheet';
import type { Layout } from './layOut';
import type { At } from './runs';

/** What is to be written in the header row, and the calculated columns that cannot compute as they stand. */
export type HeaderCells = {
  readonly cells: readonly At<string>[];
  /** Headers of columns with something typed where the results should be. */
  readonly blocked: readonly string[];
};

/**
 * The headers and formulas that are missing. A formula that is there is people's to change, and stays; one that counts
 * on something removed is written anew. A calculated column in which people have typed stays as it is.
 */
export const headerCells = (layout: Layout, found: FoundSheet | undefined, places: ColumnPlaces): HeaderCells => {
  const { sheet, headerRow, kept, added } = layout;
  const content = (name: string, header: string): string => calculatedFormula(places, sheet, name) ?? header;
  const cells: At<string>[] = [];
  const blocked: string[] = [];
  for (const { name, column, at, isRenamed } of kept) {
    const formula = found?.formulas[headerRow]?.[at] ?? '';
    const isReady = column.kind !== 'calculated' || (formula !== '' && !isBroken(formula));
    const isTyped = (found?.values ?? []).slice(headerRow + 1).some((row) => isFilled(row[at]));
    const isShown = headerKey(found?.values[headerRow]?.[at] ?? '') === headerKey(column.header);
    if (!isReady && formula === '' && isTyped) blocked.push(column.header);
    else if (!isReady || isRenamed) cells.push({ at, value: content(name, column.header) });
    else if (column.kind === 'calculated' && !isShown && isTyped) blocked.push(column.header);
  }
  for (const { name, column, at } of added) cells.push({ at, value: content(name, column.header) });
  return { cells: cells.sort((a, b) => a.at - b.at), blocked };
};
