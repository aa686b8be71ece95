import { keysOf } from '../../model/mapValues';
import { registerSheets } from '../sheets';
import { cellText, type Cell } from './cell';
import { columnsOf, type RowSheetName } from './table';

/**
 * Who changed each column of a row last, by column.
 *
 * @param cells the log from its header row on, in the order of its columns
 */
export const lastWriters = (cells: readonly (readonly Cell[])[], sheet: RowSheetName, id: string): ReadonlyMap<string, string> => {
  const columns = columnsOf(sheet);
  const nameOf = new Map(keysOf(columns).map((name) => [columns[name]?.header ?? '', name]));
  const { title } = registerSheets[sheet];
  const writers = new Map<string, string>();
  for (const line of cells.slice(1)) {
    const [, who = '', , where, row, , header = ''] = line.map(cellText);
    const column = nameOf.get(header);
    if (where === title && row === id && column !== undefined) writers.set(column, who);
  }
  return writers;
};
