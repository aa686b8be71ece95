import type { FoundSheet } from './foundSheet';
import type { Layout } from './layOut';

/** Whether something stands below the headers in a column that people fill in. */
export const hasRows = ({ headerRow, kept }: Layout, found: FoundSheet | undefined): boolean => {
  const filledIn = kept.filter(({ column }) => column.kind !== 'calculated' && column.kind !== 'version');
  return (found?.values ?? []).slice(headerRow + 1).some((row) => filledIn.some(({ at }) => isFilled(row[at])));
};

/** Neither spaces nor a box that is not ticked are content. */
export const isFilled = (cell: unknown): boolean => cell !== undefined && cell !== false && (typeof cell !== 'string' || cell.trim() !== '');
