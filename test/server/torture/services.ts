import type { CellValue, Lock, Range, Services, Sheet, Spreadsheet } from '../../../src/google/services';
import type { MemorySheet } from './memory';

/** A service call that fails. */
export class Injected extends Error {
  constructor() {
    super('Service error: Spreadsheets');
  }
}

/** What happens around every service call: other people's doings before it, a failure before or after it. */
export type Around = { readonly before: (call: string) => void; readonly after: (call: string) => void };

/** The person on whose behalf a script runs. */
export type Who = { readonly email: string };

/** A workbook of memory sheets. The lock is everybody's. */
export type MemoryBook = { readonly sheets: MemorySheet[]; lockedBy: object | undefined };

/** A member that the register's saving does not use. */
const unused = (): never => {
  throw new Error('not in the memory services');
};

const notUsed = <Service extends object>(used: Partial<Service>): Service =>
  new Proxy(used, {
    get: (target, member): unknown => (Reflect.has(target, member) ? Reflect.get(target, member) : unused),
  }) as Service;

/**
 * Apps Script over memory sheets, as far as the register's saving uses it: every read and every write is one step,
 * with a place before and after it where anything may happen.
 */
export const memoryServices = (book: MemoryBook, who: Who, { before, after }: Around, execution: object = {}): Pick<Services, 'SpreadsheetApp' | 'LockService' | 'Session' | 'PropertiesService'> => {
  const call = <Result>(name: string, work: () => Result): Result => {
    before(name);
    const result = work();
    after(name);
    return result;
  };
  const rangeOf = (memory: MemorySheet, row: number, column: number, rows: number, columns: number): Range => {
    const range: Range = notUsed<Range>({
      getSheet: () => sheetOf(memory),
      getColumn: () => column,
      getRow: () => row,
      getNumRows: () => rows,
      getFormulas: () => call('getFormulas', () => Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))),
      getNotes: () => call('getNotes', () => Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))),
      setNotes: () => call('setNotes', () => range),
      setNumberFormat: () => call('setNumberFormat', () => range),
      getValues: () =>
        call('getValues', () =>
          Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_c, c) => memory.cells[row - 1 + r]?.[column - 1 + c] ?? '')),
        ),
      setValues: (values: CellValue[][]) =>
        call('setValues', () => {
          memory.write({ row: row - 1, column: column - 1 }, values);
          return range;
        }),
    });
    return range;
  };
  const sheetOf = (memory: MemorySheet): Sheet => {
    const sheet: Sheet = notUsed<Sheet>({
      getName: () => memory.name,
      getSheetId: () => book.sheets.indexOf(memory),
      getLastRow: () => call('getLastRow', () => memory.lastRow()),
      getMaxRows: () => 100_000,
      // The range's size is fixed when it is made; its values are read when they are asked for.
      getDataRange: () => notUsed<Range>({ getValues: () => call('getValues', () => memory.read()) }),
      getRange: (row, column, rows, columns) => rangeOf(memory, row, column, rows, columns),
      appendRow: (cells: CellValue[]) =>
        call('appendRow', () => {
          memory.write({ row: memory.lastRow(), column: 0 }, [cells]);
          return sheet;
        }),
    });
    return sheet;
  };
  const spreadsheet = notUsed<Spreadsheet>({
    toast: () => undefined,
    getSheets: () => book.sheets.map(sheetOf),
  });
  const lock: Lock = {
    waitLock: () =>
      call('waitLock', () => {
        if (book.lockedBy !== undefined && book.lockedBy !== execution) throw new Error('Lock timeout: another process was holding the lock for too long.');
        book.lockedBy = execution;
      }),
    releaseLock: () =>
      call('releaseLock', () => {
        if (book.lockedBy === execution) book.lockedBy = undefined;
      }),
  };
  return {
    SpreadsheetApp: notUsed<Services['SpreadsheetApp']>({ getActiveSpreadsheet: () => spreadsheet, flush: () => call('flush', () => undefined) }),
    PropertiesService: { getDocumentProperties: () => null },
    LockService: { getDocumentLock: () => lock },
    Session: { getActiveUser: () => ({ getEmail: () => who.email }) },
  };
};
