import { keysOf } from '../../model/mapValues';
import type { Column, Columns } from '../columns/column';

/** The names of a sheet's columns. */
export type NameOf<All extends Columns> = Extract<keyof All, string>;

/** A sheet's columns with their names, both known to the compiler. */
export const columnsByName = <All extends Columns>(columns: All): readonly (readonly [name: NameOf<All>, column: Column])[] => {
  const named: Readonly<Record<NameOf<All>, Column>> = columns;
  return keysOf(named).map((name) => [name, named[name]]);
};
