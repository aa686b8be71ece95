import type { Value } from '../values/value';

/** Rows as they are sent: the values of the sheet's `sentColumns`, in that order. */
export type SentRows = readonly (readonly Value[])[];

/** Some columns of rows. */
export const sentRows = <Name extends string>(columns: readonly Name[], rows: readonly { readonly [Column in Name]: Value }[]): SentRows =>
  rows.map((row) => columns.map((column) => row[column]));
