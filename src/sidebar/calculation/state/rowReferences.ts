import type { Place } from '../../../contract/server';
import { reference, type Reference } from '../../../functions/formula';
import type { SourceRow } from './sourceRow';
import { readField } from './readField';
import { rowFields, type RowField, type Values } from './values';

/** The cells of the row that still say what the calculation uses. */
export type RowReferences = Readonly<Partial<Record<RowField, Reference & Place>>>;

/**
 * References to the row's cells, with the sheet's name: the formula may be put in another sheet than the row's, and
 * which one is not known until it is written.
 */
export const rowReferences = (values: Values, row: SourceRow | null): RowReferences => {
  const references: Partial<Record<RowField, Reference & Place>> = {};
  if (row === null) return references;
  for (const field of rowFields) {
    const cell = row.cells[field];
    if (cell !== null && cellSays(field, values, row)) {
      references[field] = { ...reference(cell, row.sheet), sheet: row.sheet, cell };
    }
  }
  return references;
};

const cellSays = (field: RowField, values: Values, row: SourceRow): boolean => {
  const reading = readField[field](row.draft[field]);
  return reading.read && reading.value === values[field];
};
