import { formulaNumber } from './formulaNumber';
import { BREAKEVEN_SANNOLIKHET } from './definitions/BREAKEVEN_SANNOLIKHET';
import { KOMMUN_INTAKT } from './definitions/KOMMUN_INTAKT';
import { LONSAMHET } from './definitions/LONSAMHET';
import { MERKOSTNAD } from './definitions/MERKOSTNAD';
import { PAYBACK_MONTHS } from './definitions/PAYBACK_MONTHS';
import type { Argument, NumberArgument } from './sheetFunction';

/** Those that formulas are written with. The whole table would bring its tax rates into every page that writes one. */
const written = { BREAKEVEN_SANNOLIKHET, KOMMUN_INTAKT, LONSAMHET, MERKOSTNAD, PAYBACK_MONTHS } as const;

type WrittenName = keyof typeof written;

/** A reference to a cell or a range, as `B4` or `B4:B9`. */
export type Reference = { readonly reference: string };

/** A call of another sheet function, as an argument. */
export type Call = { readonly call: string };

type FormulaValue = number | string | Reference | Call;

type FormulaValueOf<A> = (A extends { readonly kind: NumberArgument['kind'] } ? number : string) | Reference | Call;

type ArgumentsOf<Name extends WrittenName> = (typeof written)[Name]['arguments'][number];

/** By argument name: what is required, and what is optional, which is left out where it is undefined. */
export type FormulaValues<Name extends WrittenName> = {
  readonly [A in Exclude<ArgumentsOf<Name>, { readonly default: unknown }> as A['name']]: FormulaValueOf<A>;
} & {
  readonly [A in Extract<ArgumentsOf<Name>, { readonly default: unknown }> as A['name']]?: FormulaValueOf<A> | undefined;
};

/**
 * A formula that means the same in every spreadsheet locale: `;` between arguments and never a decimal sign.
 *
 * @example formula('PAYBACK_MONTHS', { merkostnad: 69_600, årsintäkt: reference('C4'), sannolikhet_ändå: 0.25 })
 *   is `=PAYBACK_MONTHS(69600;C4;;25%)`
 */
export const formula = <Name extends WrittenName>(name: Name, values: FormulaValues<Name>): string =>
  `=${call(name, values).call}`;

/** The same without `=`, to stand as an argument. */
export function call<Name extends WrittenName>(name: Name, values: FormulaValues<Name>): Call;
export function call(name: WrittenName, values: Readonly<Record<string, FormulaValue | undefined>>): Call {
  const texts = written[name].arguments.map((argument: Argument) => writtenAs(argument, values[argument.name]));
  return { call: `${name}(${texts.join(';').replace(/;+$/, '')})` };
}

/**
 * @param cells as `B4` or `B4:B9`
 * @param sheet its name, where the formula may stand in another sheet
 * @throws RangeError where the text is not a cell or a range: a programmer's mistake
 */
export const reference = (cells: string, sheet?: string): Reference => {
  if (!/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(cells)) throw new RangeError(`Ingen cell: ${cells}`);
  return { reference: sheet === undefined ? cells : `${sheetInFormula(sheet)}!${cells}` };
};

/** A sheet's name as a formula needs it: in apostrophes unless it is letters alone. */
const sheetInFormula = (name: string): string =>
  /^[A-Za-zÅÄÖåäö]+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

const writtenAs = (argument: Argument, value: FormulaValue | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return formulaNumber(value, argument.kind === 'share');
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return 'call' in value ? value.call : value.reference;
};
