import type { Alternative } from '../../../model/alternative';
import { payoff2019 } from '../../../model/assumptions';
import { keysOf, mapValues } from '../../../model/mapValues';
import type { BudgetField } from '../../../register/budgetColumns';

/** What a calculation needs. Amounts in SEK, `deadweight` a share, `months` the horizon. */
export type Values = {
  readonly alternative: Alternative;
  readonly monthlyWage: number;
  readonly persons: number;
  readonly deadweight: number;
  readonly months: number;
  readonly hours: number;
  readonly hourlyCost: number;
  readonly boughtServices: number;
};

export type Field = keyof Values;
export type NumberField = Exclude<Field, 'alternative'>;

/** The values that a budget row can hold; the others belong to the sidebar alone. */
export type RowField = Extract<Field, BudgetField>;

const rowFieldTable: Readonly<Record<RowField, true>> = {
  persons: true,
  monthlyWage: true,
  alternative: true,
  deadweight: true,
  hours: true,
};

export const rowFields = keysOf(rowFieldTable);

/** A value for each field that a budget row can hold. */
export const mapRowFields = <T>(map: (field: RowField) => T): Record<RowField, T> =>
  mapValues(rowFieldTable, (_, field) => map(field));

/** The report's own case, one person for a year. */
export const startValues: Values = {
  alternative: 'economicAssistance',
  monthlyWage: payoff2019.monthlyWage,
  persons: 1,
  deadweight: 0,
  months: 12,
  hours: payoff2019.hours,
  hourlyCost: payoff2019.hourlyCost,
  boughtServices: 0,
};
