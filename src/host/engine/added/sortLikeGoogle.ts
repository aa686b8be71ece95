import { registries, type CellPosition, type Zone } from '@odoo/o-spreadsheet';

type Getters = {
  readonly getPaneDivisions: (sheetId: string) => { readonly ySplit: number };
  readonly getArrayFormulaSpreadingOn: (position: CellPosition) => CellPosition | undefined;
};
type Sorting = { readonly getters: Getters };
type Anchor = { readonly col: number; readonly row: number };
type Options = Readonly<Record<string, unknown>>;

/**
 * Sorts as Google does where the engine does otherwise: frozen rows stay where they are, and are no guess; and the
 * results of a formula that stands outside of what is sorted are no hindrance. They are computed again afterwards.
 */
export const sortLikeGoogle = (): void => {
  // Private in the engine's types; there is no public place to change how it sorts.
  const sorting: object = registries.featurePluginRegistry.get('sort').prototype;
  const sortZone: unknown = Reflect.get(sorting, 'sortZone');
  if (typeof sortZone !== 'function' || !Reflect.has(sorting, 'checkArrayFormulaInSortZone')) throw new Error('the engine sorts in another way');

  Reflect.set(sorting, 'sortZone', function (this: Sorting, sheetId: string, anchor: Anchor, zone: Zone, direction: string, options: Options) {
    const below = belowFrozen(this, sheetId, zone);
    const hasFrozen = below.top > zone.top;
    Reflect.apply(sortZone, this, [sheetId, hasFrozen ? { ...anchor, row: below.top } : anchor, below, direction, hasFrozen ? { ...options, sortHeaders: true } : options]);
  });

  Reflect.set(sorting, 'checkArrayFormulaInSortZone', function (this: Sorting, { sheetId, zone }: { readonly sheetId: string; readonly zone: Zone }) {
    const { left, right, top, bottom } = belowFrozen(this, sheetId, zone);
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        const origin = this.getters.getArrayFormulaSpreadingOn({ sheetId, col, row });
        const isInside = origin !== undefined && origin.col >= left && origin.col <= right && origin.row >= top && origin.row <= bottom;
        if (isInside && (origin.col !== col || origin.row !== row)) return 'SortZoneWithArrayFormulas';
      }
    }
    return 'Success';
  });
};

const belowFrozen = ({ getters }: Sorting, sheetId: string, zone: Zone): Zone => {
  const { ySplit } = getters.getPaneDivisions(sheetId);
  return zone.top < ySplit && ySplit <= zone.bottom ? { ...zone, top: ySplit } : zone;
};
