import { argumentHelp } from '../functions/argumentHelp';
import { isNumberArgument, isTableFunction, type Argument, type SheetFunction } from '../functions/sheetFunction';
import { sheetFunctions } from '../functions/table';
import { doors } from '../server/main';
import type { GlobalFunction } from './stub';

/** A table function's arguments are values; those of the others may be ranges of them. What is a table may be either. */
const parameterType = (argument: Argument, ofTable: boolean): string => {
  const type = valueType(argument);
  return ofTable && type !== '*' ? `{${type}}` : valueOrRange(type);
};

const valueOrRange = (type: string): string => `{${type}|Array<Array<${type}>>}`;

const valueType = (argument: Argument): string => {
  if (isNumberArgument(argument)) return 'number';
  const { kind } = argument;
  return kind === 'assumptions' || kind === 'ruleBasis' || kind === 'situation' ? '*' : 'string';
};

const sheetFunction = (name: string, declared: SheetFunction): GlobalFunction => {
  const { summary, arguments: parameters, result } = declared;
  const ofTable = isTableFunction(declared);
  return {
    name,
    parameters: parameters.map((parameter) => parameter.name),
    comment: [
      summary,
      ...parameters.map((parameter) => `@param ${parameterType(parameter, ofTable)} ${parameter.name} ${argumentHelp(parameter)}`),
      `@return ${ofTable ? '{Array<Array<number|string>>}' : valueOrRange('number')} ${result.description}`,
      '@customfunction',
    ],
    calls: `functions.${name}`,
  };
};

const door = (name: string): GlobalFunction => ({
  name,
  parameters: ['...values'],
  // Nobody reads about it in Google, and every cell loads it.
  comment: [],
  calls: `doors.${name}`,
});

/** Every function that Google sees in `Code.js`: the sheet functions of the table, then the server's doors. */
export const globals: readonly GlobalFunction[] = [
  ...Object.entries<SheetFunction>(sheetFunctions).map(([name, definition]) => sheetFunction(name, definition)),
  ...Object.keys(doors).map(door),
];
