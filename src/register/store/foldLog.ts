import { keysOf } from '../../model/mapValues';
import { registerSheets } from '../sheets';
import { cellText, type Cell } from './cell';
import { manners, type Manner } from './logRow';
import { columnsOf, type RowSheetName } from './table';

/** What the log knows of a row: its content as texts, its version, and what its latest save was to change. */
export type Remembered = {
  readonly version: number;
  readonly removed: boolean;
  readonly values: ReadonlyMap<string, string>;
  /** By column: from, to. Empty where the latest entry is no save. */
  readonly saving: ReadonlyMap<string, readonly [before: string, after: string]>;
};

type Building = {
  version: number;
  removed: boolean;
  readonly values: Map<string, string>;
  saving: Map<string, readonly [before: string, after: string]>;
};

const mannerOf = (text: string): Manner | undefined => keysOf(manners).find((manner) => manners[manner] === text);

/**
 * Every row of a sheet as the log tells it, by id: what each column was last set to, deleted rows included.
 *
 * @param cells the log from its header row on, in the order of its columns
 */
export const foldLog = (cells: readonly (readonly Cell[])[], sheet: RowSheetName): ReadonlyMap<string, Remembered> => {
  const columns = columnsOf(sheet);
  const nameOf = new Map(keysOf(columns).map((name) => [columns[name]?.header ?? '', name]));
  const { title } = registerSheets[sheet];
  const rows = new Map<string, Building>();
  for (const line of cells.slice(1)) {
    const [, , how, where, id, version, header, before = '', after = ''] = line.map(cellText);
    if (where !== title || id === undefined || id === '') continue;
    const row: Building = rows.get(id) ?? { version: 0, removed: false, values: new Map(), saving: new Map() };
    rows.set(id, row);
    const manner = mannerOf(how ?? '');
    if (manner !== 'saved' || Number(version) !== row.version) row.saving = new Map();
    row.version = Math.max(row.version, Number(version));
    if (manner === 'removed') row.removed = true;
    if (manner === 'restored' || manner === 'created') row.removed = false;
    const column = nameOf.get(header ?? '');
    if (column === undefined) continue;
    row.values.set(column, after);
    if (manner === 'saved') row.saving.set(column, [before, after]);
  }
  return rows;
};
