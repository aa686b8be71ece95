import { keysOf } from '../../model/mapValues';
import { registerSheets } from '../sheets';
import { cellText, type Cell } from '../values/cell';
import { manners, type LogEntry, type Manner } from './logRow';
import type { RowSheetName } from '../rowSheets';
import { columnsOf } from './table';

/** An entry about a row, as the log's sheet has it. */
export type LoggedChange = Omit<LogEntry, 'sheet'>;

const mannersByTitle: ReadonlyMap<string, Manner> = new Map(keysOf(manners).map((manner) => [manners[manner].title, manner]));

/**
 * What the log says of the rows of one sheet, each row's changes in the order in which they were made, however people
 * have sorted the log.
 *
 * @param cells the log from A1 on, in the order of its columns
 */
export const readLog = (cells: readonly (readonly Cell[])[], sheet: RowSheetName): readonly LoggedChange[] => {
  const { title } = registerSheets[sheet];
  const columns = columnsOf(sheet);
  const nameOf = new Map(keysOf(columns).flatMap((name) => [columns[name]?.header, ...(columns[name]?.formerHeaders ?? [])].map((header) => [header ?? '', name])));
  const changes: LoggedChange[] = [];
  for (const line of cells) {
    if (line[3] !== title) continue;
    const [time = '', who = '', how = '', , row = '', version = '', header = '', before = '', after = ''] = line.map(cellText);
    const manner = mannersByTitle.get(how);
    if (row === '' || manner === undefined) continue;
    changes.push({ time, who, manner, row, version: Number(version) || 0, column: nameOf.get(header) ?? '', before, after });
  }
  return changes.sort((a, b) => a.version - b.version || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
};
