import { payoff2019 } from '../../../model/assumptions';
import { keysOf, mapValues } from '../../../model/mapValues';

/**
 * What a calculation needs. Amounts in SEK, `deadweight` a share, `months` the horizon. `assistanceShare` is how many of
 * the persons would have lived on försörjningsstöd, as a share of all; the rest on aktivitetsstöd.
 */
export type Values = {
  readonly assistanceShare: number;
  readonly monthlyWage: number;
  readonly persons: number;
  readonly deadweight: number;
  readonly months: number;
  readonly hours: number;
  readonly hourlyCost: number;
  readonly boughtServices: number;
};

export type Field = keyof Values;

/** The values that a row of the sheet can hold; the others belong to the sidebar alone. */
export type RowField = 'persons' | 'monthlyWage' | 'assistanceShare' | 'deadweight' | 'hours';

const rowFieldTable: Readonly<Record<RowField, true>> = {
  persons: true,
  monthlyWage: true,
  assistanceShare: true,
  deadweight: true,
  hours: true,
};

export const rowFields = keysOf(rowFieldTable);

/** A value for each field that a row can hold. */
export const mapRowFields = <T>(map: (field: RowField) => T): Record<RowField, T> =>
  mapValues(rowFieldTable, (_, field) => map(field));

/** The report's own case, one person for a year. */
export const startValues: Values = {
  assistanceShare: 1,
  monthlyWage: payoff2019.monthlyWage,
  persons: 1,
  deadweight: 0,
  months: 12,
  hours: payoff2019.hours,
  hourlyCost: payoff2019.hourlyCost,
  boughtServices: 0,
};
