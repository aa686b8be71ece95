import type { Assumptions } from '../../../model/assumptions';
import { expectedYearlyIncome } from '../../../model/expectedYearlyIncome';
import { payoff2019Parameters } from '../../../model/parameters/payoff2019';
import { productionValue } from '../../../model/productionValue';
import { societalCost } from '../../../model/societalCost';
import { isUnread } from '../../../register/process/unreadCell';
import type { ProcurementFact } from '../../../register/summary/procurementFact';

/** What procurements cost and give society. Never added to the municipality's: that is a part of it. */
export type Society = {
  /** SEK, indirect taxes included. */
  readonly cost: number;
  /** The value of what the persons produce in 12 months, SEK, less those who would have got work anyway; of how many procurements it is known. */
  readonly production: { readonly total: number; readonly known: number; readonly of: number };
};

/** Of procurements that were not rejected. */
export const societyOf = (facts: readonly ProcurementFact[], assumptions: Assumptions): Society => {
  const counted = facts.filter(({ standing }) => standing !== 'rejected');
  const values = counted.flatMap((fact) => productionOf(fact, assumptions) ?? []);
  return {
    cost: societalCost(sum(counted.map(({ money }) => money.cost)), assumptions),
    production: { total: sum(values), known: values.length, of: counted.length },
  };
};

const sources = ['monthlyWage', 'subsidyShare', 'deadweight', 'agreedPlaces', 'requiredPlaces'] as const;

const productionOf = ({ file, money: { persons } }: ProcurementFact, assumptions: Assumptions): number | undefined => {
  const { monthlyWage, subsidyShare, deadweight } = file.procurement;
  const wage = monthlyWage ?? assumptions.monthlyWage;
  const { minimum, maximum } = payoff2019Parameters.monthlyWage;
  const isReadable = sources.every((column) => !isUnread(file, file.id, column)) && isShare(subsidyShare ?? 0) && isShare(deadweight ?? 0);
  if (persons === null || !isReadable || wage < minimum || wage > maximum) return undefined;
  return expectedYearlyIncome(productionValue(wage, subsidyShare ?? 0, assumptions), persons, deadweight ?? 0);
};

const isShare = (value: number): boolean => value >= 0 && value <= 1;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
