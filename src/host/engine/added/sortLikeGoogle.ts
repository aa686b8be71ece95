import { registries, type CellPosition, type Zone } from '@odoo/o-spreadsheet';
import { sortArea, type AreaGetters } from './sortArea';

type Getters = AreaGetters & {
  readonly getArrayFormulaSpreadingOn: (position: CellPosition) => CellPosition | undefined;
};
type Sorting = { readonly getters: Getters };
type Anchor = { readonly col: number; readonly row: number };
type Checked = { readonly sheetId: string; readonly zone: Zone };
type Options = Readonly<Record<string, unknown>>;

/**
 * Sorts as Google does where the engine does otherwise: another area; frozen rows are headers, and no guess; and the
 * results of a formula that stands outside of what is sorted are no hindrance. They are computed again afterwards.
 */
export const sortLikeGoogle = (): void => {
  // Private in the engine's types; there is no public place to change how it sorts.
  const sorting: object = registries.featurePluginRegistry.get('sort').prototype;
  const sortZone: unknown = Reflect.get(sorting, 'sortZone');
  if (typeof sortZone !== 'function' || !Reflect.has(sorting, 'checkArrayFormulaInSortZone')) throw new Error('the engine sorts in another way');

  Reflect.set(sorting, 'sortZone', function (this: Sorting, sheetId: string, anchor: Anchor, zone: Zone, direction: string, options: Options) {
    const area = sortArea(this.getters, sheetId, zone);
    const hasFrozen = area.top > zone.top;
    Reflect.apply(sortZone, this, [sheetId, hasFrozen ? { ...anchor, row: area.top } : anchor, area, direction, hasFrozen ? { ...options, sortHeaders: true } : options]);
  });

  for (const name of ['checkMerge', 'checkMergeSizes']) {
    const check: unknown = Reflect.get(sorting, name);
    if (typeof check !== 'function') throw new Error('the engine checks what it sorts in another way');
    Reflect.set(sorting, name, function (this: Sorting, { sheetId, zone }: Checked): unknown {
      return Reflect.apply(check, this, [{ sheetId, zone: sortArea(this.getters, sheetId, zone) }]);
    });
  }

  Reflect.set(sorting, 'checkArrayFormulaInSortZone', function (this: Sorting, { sheetId, zone }: Checked) {
    const { left, right, top, bottom } = sortArea(this.getters, sheetId, zone);
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
