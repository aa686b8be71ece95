import type { WantedCell } from './astray';
import type { Memory } from './memory';
import { dataColumns, filledRows, textAt, type Table } from './table';
import { markOfRemembered, parseVersion } from './version';

/** Rows that are none: nothing stands in them but what was meant for other cells, or an id and a version alone. */
export const leftOverRows = (table: Table, memory: Memory, idOf: ReadonlyMap<number, string>, wanted: readonly WantedCell[]): ReadonlySet<number> => {
  const texts = new Set(wanted.map(({ after }) => after));
  const filled = new Set(filledRows(table));
  const rows = new Set<number>();
  for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
    if (idOf.has(row)) continue;
    const content = dataColumns(table.sheet).map((column) => textAt(table, row, column)).filter((text) => text !== '');
    const isOnlyMarks = content.length === 0 && (filled.has(row) || textAt(table, row, 'version') !== '');
    const isOnlyStray = content.length > 0 && content.every((text) => texts.has(text));
    if (isOnlyMarks || isOnlyStray || isShadow(table, row, content, memory)) rows.add(row);
  }
  return rows;
};

/**
 * Whether a row without an id has the version that was meant for another row, and nothing but some of what was written
 * with it. A row that a person has copied holds all of the other row.
 */
const isShadow = (table: Table, row: number, content: readonly string[], memory: Memory): boolean => {
  const mark = parseVersion(textAt(table, row, 'version'))?.mark;
  if (mark === undefined || content.length === 0) return false;
  return [...memory.values()].some((known) => {
    const afters = new Set([...known.pending.values()].map(({ after }) => after));
    const isPart = content.length < [...known.values.values()].filter((text) => text !== '').length;
    return isPart && content.every((text) => afters.has(text)) && mark === markOfRemembered(table, known);
  });
};
