import type { ColumnName } from '../rows/row';
import type { registerSheets, SheetName } from '../sheets';

/** The names of a sheet's calculated columns. */
export type CalculatedName<Sheet extends SheetName> = {
  [Name in ColumnName<Sheet>]: (typeof registerSheets)[Sheet]['columns'][Name] extends { readonly kind: 'calculated' } ? Name : never;
}[ColumnName<Sheet>];
