import { namingColumns } from '../form/namingColumns';
import type { RowSheetName } from '../rowSheets';
import { remember } from '../store/memory';
import { readLog } from '../store/readLog';
import type { Cell } from '../values/cell';

/** A row that the log knows and the sheet no longer has. */
export type RemovedRow = {
  readonly id: string;
  /** What the row was called, as far as the log knows. */
  readonly title: string;
  /** When the log noted that it was gone; `""` if it has not yet. */
  readonly time: string;
};

/**
 * The rows that have been deleted by hand, the latest ids first.
 *
 * @param log from A1 on
 * @param standing the ids that stand in the sheet
 */
export const removedRows = (log: readonly (readonly Cell[])[], sheet: RowSheetName, standing: ReadonlySet<string>): readonly RemovedRow[] => {
  const changes = readLog(log, sheet);
  const noted = new Map(changes.filter(({ manner }) => manner === 'removed').map(({ row, time }) => [row, time]));
  const naming = namingColumns(sheet);
  const removed: RemovedRow[] = [];
  for (const [id, { values, removed: isRemoved }] of remember(changes)) {
    if (standing.has(id)) continue;
    const title = naming.flatMap((name) => values.get(name) ?? []).join(', ');
    removed.push({ id, title, time: isRemoved ? (noted.get(id) ?? '') : '' });
  }
  return removed.sort((a, b) => (a.id < b.id ? 1 : -1));
};
