import { mapValues } from '../model/mapValues';
import { callSheetFunction, type SheetResult } from './callSheetFunction';
import { sheetFunctions, type SheetFunctionName } from './table';

/** Every sheet function as the bundle's stubs call it: `callableFunctions.MERKOSTNAD(timmar, timkostnad, köpta_tjänster)`. */
export const callableFunctions: Readonly<Record<SheetFunctionName, (...given: readonly unknown[]) => SheetResult>> = mapValues(
  sheetFunctions,
  (_, name: SheetFunctionName) => (...given: readonly unknown[]) => callSheetFunction(name, given),
);
