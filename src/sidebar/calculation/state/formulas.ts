import type { SheetFormula } from '../../../contract/server';
import { call, formula, type Call } from '../../../functions/formula';
import { alternatives } from '../../../model/alternative';
import type { BudgetRow } from './budgetRow';
import { readDraft, startDraft } from './draft';
import { rowReferences, type RowReferences } from './rowReferences';
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
 * Values that the functions assume anyway are left out.
 */
export const formulaFor = (result: ResultName, values: Values, row: BudgetRow | null): ResultFormula => {
  const writing = writtenFor(result, values, row);
  if (row === null || writing.refersTo.length === 0) return { ...writing, origin: 'own' };
  const unchanged = readDraft({ ...startDraft, ...row.draft }).values;
  const isRows = unchanged !== null && writtenFor(result, unchanged, row).text === writing.text;
  return { ...writing, origin: isRows ? 'row' : 'rowAndOwn' };
};

const writtenFor = (result: ResultName, values: Values, row: BudgetRow | null): SheetFormula => {
  const cells = rowReferences(values, row);
  const text = written[result](values, cells);
  const refersTo = Object.values(cells).filter(({ reference }) => text.includes(reference));
  return { text, refersTo: refersTo.map(({ sheet, cell }) => ({ sheet, cell })) };
};

const written: Readonly<Record<ResultName, (values: Values, cells: RowReferences) => string>> = {
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

const costCall = (values: Values, cells: RowReferences): Call =>
  call('MERKOSTNAD', {
    timmar: cells.hours ?? values.hours,
    timkostnad: values.hourlyCost,
    köpta_tjänster: unless(0, values.boughtServices),
  });

const incomeCall = (values: Values, cells: RowReferences): Call =>
  call('KOMMUN_INTAKT', {
    alternativ: cells.alternative ?? alternatives[values.alternative],
    månadslön: cells.monthlyWage ?? values.monthlyWage,
  });

const personsOf = (values: Values, cells: RowReferences) => ({ personer: cells.persons ?? unless(1, values.persons) });

const deadweightOf = (values: Values, cells: RowReferences) => ({
  sannolikhet_ändå: cells.deadweight ?? unless(0, values.deadweight),
});

const unless = (assumed: number, value: number): number | undefined => (value === assumed ? undefined : value);
