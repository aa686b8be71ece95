import type { RuleAlternative } from '../model/alternative';
import type { Basis } from '../model/basis';
import type { Municipality } from '../model/parameters/municipalTaxRates';
import type { IncomeKind } from '../model/rules/netMonthlyIncome';
import type { RuleBasis } from '../model/rules/ruleBasis';
import type { BasisName } from './bases';
import type { TaxPart } from './choiceKinds';
import { numberKinds, type NumberKindName } from './numberKinds';
import type { ResultCell } from './ranges/resultCell';
import type { SituationRow } from './reading/situation/situationRow';
import type { SharedAssumption } from './sharedAssumption';
import type { Complaint } from './texts/fault';

type NamedArgument = {
  /** As autocomplete shows it: Swedish, lower case, `_` for a space. */
  readonly name: string;
  /** A Swedish sentence. */
  readonly help: string;
};

export type NumberArgument = NamedArgument & {
  readonly kind: NumberKindName;
  /**
   * Only an optional argument has one: a number; the value of an assumption of the call's basis; or nothing, with what
   * that means, after "Utan värde:".
   */
  readonly default?: number | { readonly assumption: SharedAssumption } | { readonly nothing: string };
};

/** A text that names one of a few things. */
export type ChoiceArgument =
  | (NamedArgument & { readonly kind: 'alternative' })
  | (NamedArgument & { readonly kind: 'incomeKind'; readonly default: IncomeKind })
  | (NamedArgument & { readonly kind: 'taxPart'; readonly default: TaxPart });

/** A municipality; or a text that the function itself makes something of. */
export type TextArgument = NamedArgument & { readonly kind: 'municipality' | 'basisName' };

/** Livelihoods and use of resources: a range as a table, or a livelihood's name alone. Only of table functions. */
export type SituationArgument = NamedArgument & { readonly kind: 'situation' };

/** The basis of the whole call. */
export type BasisArgument =
  | (NamedArgument & { readonly kind: 'assumptions'; readonly default: BasisName })
  | (NamedArgument & { readonly kind: 'ruleBasis' });

/** An argument that is read by itself. An argument is optional if it has a default. */
export type ValueArgument = NumberArgument | ChoiceArgument | TextArgument | SituationArgument;

export type Argument = ValueArgument | BasisArgument;

/** At most five: as many as the loop over a range hands over without an array a row. */
type Arguments = readonly [Argument?, Argument?, Argument?, Argument?, Argument?];

/** What an argument is read to, by its kind; a number where it is of none of these. */
type Values = {
  alternative: RuleAlternative;
  incomeKind: IncomeKind;
  taxPart: TaxPart;
  municipality: Municipality;
  basisName: string;
  situation: readonly SituationRow[];
  assumptions: Basis;
  ruleBasis: RuleBasis;
};

export type ValueOf<A> = A extends { readonly kind: keyof Values }
  ? Values[A['kind']]
  : A extends { readonly default: { readonly nothing: string } }
    ? number | undefined
    : number;

type ValuesOf<All extends Arguments> = { -readonly [Index in keyof All]: ValueOf<All[Index]> };

type NameOf<All extends Arguments> = All[number] extends infer A ? (A extends Argument ? A['name'] : never) : never;

/** A call that has no answer, though each argument by itself is right: laid at one argument's door. */
export type Refusal<Name extends string = string> = Complaint & { readonly argument: Name };

export type NumberExample = {
  /** As typed in a Swedish sheet: `;` between arguments, decimal comma. */
  readonly formula: string;
  readonly result: number;
};

export type TableExample = {
  readonly formula: string;
  /** Those under the headings. */
  readonly rows: number;
  /** Some of its cells, by what stands first in the row, and the heading of the column. */
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: ResultCell }[];
};

export type Example = NumberExample | TableExample;

type Texts = {
  /** A Swedish sentence: what the function gives. */
  readonly summary: string;
  readonly result: { readonly unit: string; readonly description: string };
  /** Where in the report or in the law the calculation stands, in Swedish. */
  readonly source: string;
};

type NumberTexts = Texts & { readonly examples: readonly [NumberExample, ...NumberExample[]] };

type TableTexts = Texts & {
  readonly examples: readonly [TableExample, ...TableExample[]];
  /** The first row of the table. */
  readonly headings: readonly string[];
};

/** A function's arguments, and what it gives for values that are read and within their limits. */
type Computing<All extends Arguments, Result> = {
  readonly arguments: All;
  readonly compute: (...values: ValuesOf<All>) => Result | Refusal<NameOf<All>>;
};

/** The rows of a table, under the headings. */
export type TableRows = readonly (readonly ResultCell[])[];

/** Declares a sheet function: one row's result. The parameters of `compute` have the types that the arguments' kinds say. */
export const sheetFunction = <const All extends Arguments>(declaration: NumberTexts & Computing<All, number>): NumberTexts & Computing<All, number> =>
  declaration;

/** Declares a sheet function that gives a table. A call is one table: no argument takes a range in place of a value. */
export const tableFunction = <const All extends Arguments>(declaration: TableTexts & Computing<All, TableRows>): TableTexts & Computing<All, TableRows> =>
  declaration;

/**
 * `compute` stands as a method so that every declaration fits: the caller answers for handing over, in order, what the
 * arguments' readers made of them.
 */
export interface Computation<Result> {
  compute(first: unknown, second: unknown, third: unknown, fourth: unknown, fifth: unknown): Result | Refusal;
}

interface Declared {
  readonly arguments: readonly Argument[];
}

export interface NumberFunction extends NumberTexts, Declared, Computation<number> {}

export interface TableFunction extends TableTexts, Declared, Computation<TableRows> {}

/** Any sheet function. */
export type SheetFunction = NumberFunction | TableFunction;

export const isTableFunction = (declared: SheetFunction): declared is TableFunction => 'headings' in declared;

export const isNumberArgument = (argument: Argument): argument is NumberArgument => argument.kind in numberKinds;

export const isOptional = (argument: Argument): boolean => 'default' in argument;
