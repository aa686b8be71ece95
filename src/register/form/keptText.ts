import type { Column } from '../columns/column';
import { cellText } from '../values/cell';
import { readCell } from '../values/readCell';
import { Refusal } from '../values/refusal';
import { toCell } from '../values/toCell';

/** What the cell says once a text typed for it has been saved: `22 500 kr` becomes `22500`. */
export const keptText = (column: Column, typed: string): string => {
  const value = readCell(column, typed);
  return value instanceof Refusal ? typed : cellText(toCell(value));
};

/** Whether two texts for a column mean the same, whatever their form. */
export const meansTheSame = (column: Column, one: string, other: string): boolean => keptText(column, one) === keptText(column, other);
