import type { SheetFormula } from '../../../contract/server';
import { call, formula, type Call, type Reference } from '../../../functions/formula';
import { formulaNumber } from '../../../functions/formulaNumber';
import { alternatives } from '../../../model/alternative';
import { isRuleBasis, type Basis } from '../../../model/basis';
import { readDraft, startDraft } from './draft';
import { rowReferences, type RowReferences } from './rowReferences';
import type { SourceRow } from './sourceRow';
import type { Values } from './values';

/** The results that can stand in a cell, as the user chooses among them. The argument is the horizon in words. */
export const results = {
  payback: () => 'Återbetalning i månader',
  result: (months) => `Resultat efter ${months}`,
  income: () => 'Intäkt per person och år',
  cost: () => 'Merkostnad',
  breakEven: () => 'Högsta sannolikhet ändå',
} as const satisfies Record<string, (months: string) => string>;

export type ResultName = keyof typeof results;

/** A formula, and whether what it says is the row's own, partly so, or nothing of it. */
export type ResultFormula = SheetFormula & { readonly origin: 'row' | 'rowAndOwn' | 'own' };

/**
 * The formula for a result. What still says the same as the row's cell refers to the cell; the rest stands as typed.
 * Values that the functions assume anyway are left out,
 * and so is the basis that they assume.
 */
export const formulaFor = (result: ResultName, values: Values, row: SourceRow | null, basis: Basis): ResultFormula => {
  const writing = writtenFor(result, values, row, basis);
  if (row === null || writing.refersTo.length === 0) return { ...writing, origin: 'own' };
  const unchanged = readDraft({ ...startDraft, ...row.draft }).values;
  const isRows = unchanged !== null && writtenFor(result, unchanged, row, basis).text === writing.text;
  return { ...writing, origin: isRows ? 'row' : 'rowAndOwn' };
};

const writtenFor = (result: ResultName, values: Values, row: SourceRow | null, basis: Basis): SheetFormula => {
  const cells = rowReferences(values, row);
  const text = written[result](values, { ...cells, mix: mixOf(values, cells, row), basisName: isRuleBasis(basis) ? basis.name : undefined });
  const refersTo = Object.values(cells).filter(({ reference }) => text.includes(reference));
  return { text, refersTo: refersTo.map(({ sheet, cell }) => ({ sheet, cell })) };
};

const written: Readonly<Record<ResultName, (values: Values, cells: Cells) => string>> = {
  payback: (values, cells) =>
    formula('PAYBACK_MONTHS', {
      merkostnad: costCall(values, cells),
      årsintäkt: incomeCall(values, cells),
      ...personsOf(values, cells),
      ...deadweightOf(values, cells),
    }),
  result: (values, cells) =>
    formula('LONSAMHET', {
      merkostnad: costCall(values, cells),
      årsintäkt: incomeCall(values, cells),
      månader: values.months,
      ...personsOf(values, cells),
      ...deadweightOf(values, cells),
    }),
  income: (values, cells) => `=${incomeCall(values, cells).call}`,
  cost: (values, cells) => `=${costCall(values, cells).call}`,
  breakEven: (values, cells) =>
    formula('BREAKEVEN_SANNOLIKHET', {
      merkostnad: costCall(values, cells),
      årsintäkt: incomeCall(values, cells),
      månader: values.months,
      ...personsOf(values, cells),
    }),
};

const costCall = (values: Values, cells: Cells): Call =>
  call('MERKOSTNAD', {
    timmar: cells.hours ?? values.hours,
    timkostnad: values.hourlyCost,
    köpta_tjänster: unless(0, values.boughtServices),
  });

/** One alternative, or the mean of both weighted by their shares: `60%*KOMMUN_INTAKT(…)+40%*KOMMUN_INTAKT(…)`. */
const incomeCall = (values: Values, { mix, monthlyWage, basisName }: Cells): Call => {
  const incomeOf = (alternativ: Reference | string): string => call('KOMMUN_INTAKT', { alternativ, månadslön: monthlyWage ?? values.monthlyWage, antaganden: basisName }).call;
  if ('only' in mix) return { call: incomeOf(mix.only) };
  return { call: `${mix.share}*${incomeOf(alternatives.economicAssistance)}+${mix.rest}*${incomeOf(alternatives.activitySupport)}` };
};

/** The alternative, or the share of försörjningsstöd and the rest as they are written. */
type Mix = { readonly only: Reference | string } | { readonly share: string; readonly rest: string };

type Cells = RowReferences & { readonly mix: Mix; readonly basisName: string | undefined };

/** A budget row's cell holds an alternative, a procurement's a share. */
const mixOf = ({ assistanceShare }: Values, { assistanceShare: cell }: RowReferences, row: SourceRow | null): Mix => {
  if (cell !== undefined) return row?.kind === 'budget' ? { only: cell } : { share: cell.reference, rest: `(1-${cell.reference})` };
  if (assistanceShare === 1) return { only: alternatives.economicAssistance };
  if (assistanceShare === 0) return { only: alternatives.activitySupport };
  return { share: formulaNumber(assistanceShare, true), rest: formulaNumber(Number((1 - assistanceShare).toPrecision(12)), true) };
};

const personsOf = (values: Values, cells: Cells) => ({ personer: cells.persons ?? unless(1, values.persons) });

const deadweightOf = (values: Values, cells: Cells) => ({
  sannolikhet_ändå: cells.deadweight ?? unless(0, values.deadweight),
});

const unless = (assumed: number, value: number): number | undefined => (value === assumed ? undefined : value);
