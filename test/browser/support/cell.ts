import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';

/**
 * A cell as a person sees it. The grid is drawn on a canvas, so there is no text to find in the page; the texts that
 * it draws are asked of the engine's own model, found through the framework that the grid is written in.
 */
export type SeenCell = {
  /** As drawn, with hard spaces as plain ones. */
  readonly text: string;
  /** As it is behind the number format: 38.846… for a drawn 38,85. */
  readonly value: string | number | boolean | null;
  /** Shown when the mouse rests on the cell. */
  readonly message: string;
};

type GridApp = App & { readonly root: { readonly component: { readonly model: Model } } };

/** Functions that run in the page: they know nothing but their argument. */
declare const owl: { readonly App: { readonly apps: Set<GridApp> } };

export const cell = {
  seen: ({ sheet, name }: { readonly sheet: string; readonly name: string }): SeenCell => {
    const { getters } = [...owl.App.apps][0]!.root.component.model;
    const sheetId = getters.getSheetIdByName(sheet) ?? '';
    const { left, top } = getters.getRangeFromSheetXC(sheetId, name).zone;
    const { formattedValue, value, message } = getters.getEvaluatedCell({ sheetId, col: left, row: top });
    return { text: formattedValue.replace(/[\u00a0\u202f]/g, ' '), value, message: message ?? '' };
  },
  /** The name of the cell where the person stands. */
  current: (): string => {
    const { getters } = [...owl.App.apps][0]!.root.component.model;
    return getters.zoneToXC(getters.getActiveSheetId(), getters.getSelectedZone());
  },
  point: (name: string): { x: number; y: number } => {
    const { getters } = [...owl.App.apps][0]!.root.component.model;
    const rect = getters.getVisibleRect(getters.getRangeFromSheetXC(getters.getActiveSheetId(), name).zone);
    const grid = document.querySelector('.o-grid')!.getBoundingClientRect();
    return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
  },
};
