import { argumentHelp } from '../functions/argumentHelp';
import type { Argument, SheetFunction } from '../functions/sheetFunction';
import { sheetFunctions } from '../functions/table';
import { doors } from '../server/main';
import type { GlobalFunction } from './stub';

const valueOrRange = (type: string): string => `{${type}|Array<Array<${type}>>}`;

const parameterTag = (argument: Argument): string => {
  const type = argument.kind === 'alternative' ? 'string' : argument.kind === 'assumptions' ? '*' : 'number';
  return `@param ${valueOrRange(type)} ${argument.name} ${argumentHelp(argument)}`;
};

const sheetFunction = (name: string, { summary, arguments: parameters, result }: SheetFunction): GlobalFunction => ({
  name,
  parameters: parameters.map((parameter) => parameter.name),
  comment: [summary, ...parameters.map(parameterTag), `@return ${valueOrRange('number')} ${result.description}`, '@customfunction'],
  calls: `functions.${name}`,
});

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
