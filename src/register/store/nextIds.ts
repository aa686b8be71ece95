import { registerSheets } from '../sheets';
import type { Memory } from './memory';
import { rowsById, type Table } from './table';

/**
 * Gives one new id after another, `U-2026-001` and on. An id is never reused: what the log remembers of deleted rows
 * counts too.
 */
export const nextIds = (table: Table, memory: Memory, year: number): (() => string) => {
  const start = `${registerSheets[table.sheet].prefix}-${year}-`;
  let last = 0;
  for (const id of [...rowsById(table).keys(), ...memory.keys()]) {
    if (id.startsWith(start)) last = Math.max(last, Number(id.slice(start.length)) || 0);
  }
  return () => {
    last += 1;
    return `${start}${String(last).padStart(3, '0')}`;
  };
};
