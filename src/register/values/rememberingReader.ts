import type { Column } from '../columns/column';
import type { Cell } from './cell';
import { cellReader, type CellReader } from './readCell';
import type { Refusal } from './refusal';
import type { Value } from './value';

/** Kinds of columns where most cells hold what another cell holds. */
const repeated: ReadonlySet<Column['kind']> = new Set(['choice', 'choices', 'listed', 'person', 'email', 'date', 'cpv', 'organisationNumber']);

/** The same reader for a whole column: where cells repeat one another, each text and each day is read once. */
export const rememberingReader = (column: Column): CellReader => {
  const read = cellReader(column);
  if (!repeated.has(column.kind)) return read;
  const texts = new Map<string, Value | Refusal>();
  const days = new Map<number, Value | Refusal>();
  return (cell) => {
    if (typeof cell === 'string') return remembered(texts, cell, cell, read);
    return typeof cell === 'object' ? remembered(days, cell.getTime(), cell, read) : read(cell);
  };
};

const remembered = <Key>(known: Map<Key, Value | Refusal>, key: Key, cell: Cell, read: CellReader): Value | Refusal => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read(cell);
  known.set(key, value);
  return value;
};
