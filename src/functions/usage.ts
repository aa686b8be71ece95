import { isOptional } from './sheetFunction';
import { sheetFunctions, type SheetFunctionName } from './table';

/** How a function is written in a Swedish sheet: `MERKOSTNAD([timmar]; [timkostnad]; [köpta_tjänster])`. */
export const usage = (name: SheetFunctionName): string => {
  const shown = sheetFunctions[name].arguments.map((argument) => (isOptional(argument) ? `[${argument.name}]` : argument.name));
  return `${name}(${shown.join('; ')})`;
};
