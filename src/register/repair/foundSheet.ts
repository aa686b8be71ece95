import type { SheetName } from '../sheets';
import type { Cell } from '../values/cell';

/** A sheet as it stands, from A1 on. */
export type FoundSheet = {
  /** What people call it. */
  readonly title: string;
  readonly values: readonly (readonly Cell[])[];
  /** Of the first rows, among which the headers are. */
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
};

/** Every sheet of the register; `undefined` for one that is missing. */
export type FoundSheets = Readonly<Record<SheetName, FoundSheet | undefined>>;
