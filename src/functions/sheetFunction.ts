import type { Alternative } from '../model/alternative';
import type { AssumptionKey, Assumptions } from '../model/assumptions';
import type { BasisName } from './bases';
import type { NumberKindName } from './numberKinds';
import type { Complaint } from './texts/fault';

type NamedArgument = {
  /** As autocomplete shows it: Swedish, lower case, `_` for a space. */
  readonly name: string;
  /** A Swedish sentence. */
  readonly help: string;
};

export type NumberArgument = NamedArgument & {
  readonly kind: NumberKindName;
  /** Only an optional argument has one: a number, or the value of an assumption of the call's basis. */
  readonly default?: number | { readonly assumption: AssumptionKey };
};

export type AlternativeArgument = NamedArgument & { readonly kind: 'alternative' };

export type AssumptionsArgument = NamedArgument & { readonly kind: 'assumptions'; readonly default: BasisName };

/** An argument is optional if it has a default. */
export type Argument = NumberArgument | AlternativeArgument | AssumptionsArgument;

/** At most five: as many as the loop over a range hands over without an array a row. */
type Arguments = readonly [Argument?, Argument?, Argument?, Argument?, Argument?];

export type ValueOf<A> = A extends AlternativeArgument ? Alternative : A extends AssumptionsArgument ? Assumptions : number;

type ValuesOf<All extends Arguments> = { -readonly [Index in keyof All]: ValueOf<All[Index]> };

type NameOf<All extends Arguments> = All[number] extends infer A ? (A extends Argument ? A['name'] : never) : never;

/** A call that has no answer, though each argument by itself is right: laid at one argument's door. */
export type Refusal<Name extends string = string> = Complaint & { readonly argument: Name };

export type Example = {
  /** As typed in a Swedish sheet: `;` between arguments, decimal comma. */
  readonly formula: string;
  readonly result: number;
};

type Texts = {
  /** A Swedish sentence: what the function gives. */
  readonly summary: string;
  readonly result: { readonly unit: string; readonly description: string };
  readonly examples: readonly [Example, ...Example[]];
  /** Where in the report the calculation stands, in Swedish. */
  readonly source: string;
};

type Declaration<All extends Arguments> = Texts & {
  readonly arguments: All;
  /** One row's result from values that are read and within their limits. */
  readonly compute: (...values: ValuesOf<All>) => number | Refusal<NameOf<All>>;
};

/** Declares a sheet function. The parameters of `compute` have the types that the arguments' kinds say. */
export const sheetFunction = <const All extends Arguments>(declaration: Declaration<All>): Declaration<All> => declaration;

/**
 * Any sheet function. `compute` stands as a method so that every declaration fits: the caller answers for handing
 * over, in order, what `readColumn` read by each argument's kind.
 */
export interface SheetFunction extends Texts {
  readonly arguments: readonly Argument[];
  compute(first: unknown, second: unknown, third: unknown, fourth: unknown, fifth: unknown): number | Refusal;
}

export const isOptional = (argument: Argument): boolean => 'default' in argument;
