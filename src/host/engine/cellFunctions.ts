import type { AddFunctionDescription, Arg, FunctionResultObject, Matrix, registries } from '@odoo/o-spreadsheet';
import { helpWithDefault } from '../../functions/argumentHelp';
import { isOptional, type SheetFunction } from '../../functions/sheetFunction';
import { sheetFunctions } from '../../functions/table';
import { keysOf } from '../../model/mapValues';
import { isDate, toSerial } from './serial';

/**
 * Where the pushed bundle runs: a global object of its own, without services. Values that the bundle receives are
 * made there, so that they are what Google would hand over.
 */
export type Realm = {
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly list: <Item>(items: readonly Item[]) => Item[];
  readonly date: (serial: number) => Date;
};

type FunctionRegistry = (typeof registries)['functionRegistry'];

/** The engine's helpers that the adapter needs (Node and the browser load the engine each in their way). */
export type EngineHelpers = {
  readonly isDateTimeFormat: (format: string) => boolean;
  readonly isEvaluationError: (value: FunctionResultObject['value']) => boolean;
};

/**
 * A sheet function as the engine wants it, computed by the pushed bundle. Arguments reach the bundle exactly as
 * Google gives them: one cell is a scalar, a range a list of rows, a blank cell `""`, a date a Date, an omitted
 * argument undefined. An error thrown shows its text on the cell.
 */
export const cellFunction = (
  name: string,
  texts: SheetFunction,
  realm: Realm,
  engine: EngineHelpers,
): AddFunctionDescription => {
  const cell = (result: FunctionResultObject): unknown => {
    const { value, format } = result;
    if (value === null) return '';
    return typeof value === 'number' && format !== undefined && engine.isDateTimeFormat(format) ? realm.date(value) : value;
  };
  const argument = (arg: Arg): unknown => {
    const alone = single(arg);
    if (alone !== undefined) return cell(alone);
    if (!isMatrix(arg)) return undefined;
    const [first = []] = arg;
    return realm.list(first.map((_, row) => realm.list(arg.map((column) => cell(column[row] ?? { value: null })))));
  };
  const shown = (value: unknown): FunctionResultObject => {
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return { value };
    if (isDate(value)) return { value: toSerial(value), format: 'yyyy-mm-dd' };
    return { value: '' };
  };
  return {
    description: texts.summary,
    category: 'Sysselsättningskrav',
    args: texts.arguments.map((declared) => ({
      name: declared.name,
      description: helpWithDefault(declared),
      type: ['ANY', 'RANGE'],
      acceptMatrix: true,
      acceptErrors: true,
      optional: isOptional(declared),
    })),
    compute: (...args: Arg[]) => {
      const broken = args.map(single).find((arg) => arg !== undefined && engine.isEvaluationError(arg.value));
      if (broken !== undefined) return broken;
      try {
        const result = realm.call(name, args.map(argument));
        const rows = rowsOf(result);
        if (rows === undefined) return shown(result);
        const width = Math.max(1, ...rows.map((row) => row.length));
        return Array.from({ length: width }, (_, column) => rows.map((row) => shown(row[column])));
      } catch (error) {
        return { value: '#ERROR', message: messageOf(error) };
      }
    },
  };
};

/** Teaches an engine all sheet functions. */
export const addCellFunctions = (registry: FunctionRegistry, realm: Realm, engine: EngineHelpers): void => {
  for (const name of keysOf(sheetFunctions)) {
    registry.add(name, cellFunction(name, sheetFunctions[name], realm, engine));
    acceptTooFew(registry, name);
  }
};

/** Lets a function be called, as Google calls it, without the arguments that it must have: it says itself which. */
const acceptTooFew = (registry: FunctionRegistry, name: string): void => {
  registry.get(name).minArgRequired = 0;
};

const isMatrix = (arg: Arg): arg is Matrix<FunctionResultObject> => Array.isArray(arg);

/** An argument that is one cell: the engine gives a reference to one as a range. */
const single = (arg: Arg): FunctionResultObject | undefined => {
  if (arg === undefined || !isMatrix(arg)) return arg;
  if (arg.length > 1 || (arg[0]?.length ?? 0) > 1) return undefined;
  return arg[0]?.[0] ?? { value: null };
};

/** A result that fills several cells, copied into this realm; `undefined` for one value. */
const rowsOf = (value: unknown): readonly (readonly unknown[])[] | undefined => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const rows = Array.from<unknown>(value);
  return rows.every((row) => Array.isArray(row)) ? rows.map((row) => Array.from(row)) : undefined;
};

/** An error made in another realm is no instance of this realm's Error. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
