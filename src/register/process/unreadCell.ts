import type { ProcurementFile } from './procurementFile';

/** A cell in which something stands that cannot be read. Its row has `null` there, but it is not blank. */
export type UnreadCell = {
  readonly sheet: 'procurements' | 'steps' | 'places' | 'dialogue';
  /** The id of the row. */
  readonly row: string;
  /** The column, as it is called in the code. */
  readonly column: string;
};

/** Whether something stands in a cell that reads as blank: then nobody can say that it is missing. */
export const isUnread = ({ unread }: Pick<ProcurementFile, 'unread'>, row: string | null, column: string): boolean =>
  unread.some((cell) => cell.row === row && cell.column === column);
