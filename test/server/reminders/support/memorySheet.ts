import type { CellValue, Range, Sheet } from '../../../../src/google/services';

/** A sheet that is nothing but its cells, of the same width in every row. */
export type MemorySheet = { readonly name: string; cells: CellValue[][] };

/** A member that a test does not give. */
const unused = (): never => {
  throw new Error('not in the memory services');
};

/** A service of which only some members are used; any other throws. */
export const only = <Service extends object>(used: Partial<Service>): Service =>
  new Proxy(used, { get: (target, member): unknown => (Reflect.has(target, member) ? Reflect.get(target, member) : unused) }) as Service;

/** A sheet as far as it is read, and lines are added to it. */
export const sheetService = (memory: MemorySheet, call: <Answer>(name: string, act: () => Answer) => Answer): Sheet => {
  const sheet: Sheet = only<Sheet>({
    getName: () => memory.name,
    getDataRange: () => only<Range>({ getValues: () => call('getValues', () => memory.cells.map((row) => [...row])) }),
    appendRow: (cells) =>
      call('appendRow', () => {
        memory.cells.push([...cells]);
        return sheet;
      }),
  });
  return sheet;
};
