import { placeCounts, type PlaceCounts } from '../outcomes/placeCounts';
import { median } from './median';
import type { ProcurementFact } from './procurementFact';

/** The figures of some procurements together. Money is the municipality's; what was rejected costs and gives nothing. */
export type KeyFigures = {
  readonly procurements: number;
  /** Cancelled, or examined and not suitable. */
  readonly rejected: number;
  readonly places: PlaceCounts;
  readonly unexplained: readonly ProcurementFact[];
  /** SEK; `registered` is the part that rests on registered hours, the rest is still to come. */
  readonly cost: { readonly total: number; readonly registered: number; readonly byHours: number; readonly byStandard: number };
  /** SEK per 12 months, and of how many procurements it is known. */
  readonly income: { readonly total: number; readonly known: number; readonly of: number };
  /** Months; `null` where no procurement has a payback. */
  readonly payback: { readonly median: number; readonly shortest: number; readonly longest: number; readonly known: number } | null;
  readonly warnings: number;
  /** Those that there are warnings about, with most warnings first. */
  readonly warned: readonly ProcurementFact[];
};

export const keyFigures = (facts: readonly ProcurementFact[]): KeyFigures => {
  const counted = facts.filter(({ standing }) => standing !== 'rejected');
  const incomes = counted.flatMap(({ money }) => money.expectedIncome ?? []);
  const paybacks = counted.flatMap(({ money }) => money.payback ?? []).sort((a, b) => a - b);
  const [shortest] = paybacks;
  const byHours = counted.filter(({ money }) => money.basis === 'registered').length;
  const warned = facts.filter(({ warnings }) => warnings > 0);
  return {
    procurements: facts.length,
    rejected: facts.length - counted.length,
    places: placeCounts(facts.map(({ file }) => file)),
    unexplained: counted.filter(({ isUnexplained }) => isUnexplained),
    cost: { total: sum(counted.map(({ money }) => money.cost)), registered: sum(counted.map(({ money }) => (money.basis === 'registered' ? money.cost : 0))), byHours, byStandard: counted.length - byHours },
    income: { total: sum(incomes), known: incomes.length, of: counted.length },
    payback: shortest === undefined ? null : { median: median(paybacks), shortest, longest: paybacks[paybacks.length - 1] ?? shortest, known: paybacks.length },
    warnings: sum(warned.map(({ warnings }) => warnings)),
    warned: [...warned].sort((a, b) => b.warnings - a.warnings),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
