import { mapValues } from '../../../model/mapValues';
import { filtered, noFilter, type Filter } from '../../../register/summary/filter';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { listed } from '../../overview/state/words';
import { parts, type ChosenParts } from './parts';

/** What a report is about. */
export type Choice = {
  /** None for all. */
  readonly years: readonly string[];
  /** `null` for all. */
  readonly department: string | null;
  readonly parts: ChosenParts;
};

export const wholeRegister: Choice = { years: [], department: null, parts: mapValues(parts, () => true) };

/** The filters whose procurements are the report's together: one for each year, or a single one. */
export const filtersOf = ({ years, department }: Choice): readonly [Filter, ...Filter[]] => {
  const [first = null, ...more] = years;
  const of = (year: string | null): Filter => ({ ...noFilter, department, year });
  return [of(first), ...more.map(of)];
};

export const chosenFacts = (facts: readonly ProcurementFact[], choice: Choice): readonly ProcurementFact[] => {
  const chosen = new Set(filtersOf(choice).flatMap((filter) => filtered(facts, filter)));
  return facts.filter((fact) => chosen.has(fact));
};

/** A year is added or taken away, in the order of all. */
export const withYear = (choice: Choice, year: string, isWanted: boolean, all: readonly string[]): Choice => ({
  ...choice,
  years: all.filter((one) => (one === year ? isWanted : choice.years.includes(one))),
});

/** Every year one by one is all years. */
export const settledChoice = (choice: Choice, all: readonly string[]): Choice => (all.every((year) => choice.years.includes(year)) ? { ...choice, years: [] } : choice);

/** What the report is about, in words. */
export const choiceText = ({ years, department }: Choice): string =>
  `${department ?? 'Alla förvaltningar'}, ${years.length === 0 ? 'alla år' : years.length === 1 && years[0] !== undefined ? yearText(years[0]) : `åren ${listed(years)}`}`;

const yearText = (year: string): string => (/^\d/.test(year) ? `år ${year}` : `${year} år`);
