import { keysOf } from '../../../src/model/mapValues';
import { sheetFunctions, type SheetFunctionName } from '../../../src/functions/table';

export type ParsedCall = { readonly name: SheetFunctionName; readonly given: readonly (number | string | undefined)[] };

/** A formula of one call as typed in a Swedish sheet: `;` between arguments, decimal comma, `50%`, texts in quotes. */
export const parseFormula = (formula: string): ParsedCall => {
  const [, typed = '', list = ''] = /^=([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  const name = keysOf(sheetFunctions).find((known) => known === typed);
  if (name === undefined) throw new Error(`Not a call of a sheet function: ${formula}`);
  return { name, given: list === '' ? [] : parts(list).map(parseArgument) };
};

/** Splits at each `;` outside quotes. */
const parts = (list: string): readonly string[] => list.match(/(?:"(?:[^"]|"")*"|[^;"])+|(?<=;|^)(?=;|$)/g) ?? [];

const parseArgument = (typed: string): number | string | undefined => {
  if (typed === '') return undefined;
  if (typed.startsWith('"')) return typed.slice(1, -1).replace(/""/g, '"');
  const [, number = '', percent] = /^(-?\d+(?:,\d+)?)(%?)$/.exec(typed) ?? [];
  const [, numerator, denominator] = /^(-?\d+)\/(\d+)$/.exec(typed) ?? [];
  if (numerator !== undefined) return Number(numerator) / Number(denominator);
  if (number === '') throw new Error(`Not an argument: ${typed}`);
  return Number(number.replace(',', '.')) / (percent === '%' ? 100 : 1);
};
