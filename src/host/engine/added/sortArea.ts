import type { CellPosition, UID, Zone } from '@odoo/o-spreadsheet';

export type AreaGetters = {
  readonly getPaneDivisions: (sheetId: UID) => { readonly ySplit: number };
  readonly getNumberRows: (sheetId: UID) => number;
  readonly getCells: (sheetId: UID) => readonly { readonly id: number; readonly content: string }[];
  readonly getCellPosition: (id: number) => CellPosition;
};

/**
 * What Google sorts when a zone is to be sorted: frozen rows stay where they are; and whole columns are sorted with
 * all that stands beside them, or the rows would be torn apart.
 */
export const sortArea = (getters: AreaGetters, sheetId: UID, zone: Zone): Zone => {
  const isColumns = zone.top === 0 && zone.bottom >= getters.getNumberRows(sheetId) - 1;
  const { ySplit } = getters.getPaneDivisions(sheetId);
  const wide = isColumns ? wholeRows(getters, sheetId, { ...zone, bottom: Math.min(ySplit, zone.bottom) }) : zone;
  return wide.top < ySplit && ySplit <= wide.bottom ? { ...wide, top: ySplit } : wide;
};

/** At least a zone, as wide as the sheet's cells, and as high as their contents: empty rows come last in any order. */
const wholeRows = (getters: AreaGetters, sheetId: UID, least: Zone): Zone => {
  let { right, bottom } = least;
  for (const { id, content } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    right = Math.max(right, col);
    if (content !== '') bottom = Math.max(bottom, row);
  }
  return { left: 0, right, top: 0, bottom };
};
