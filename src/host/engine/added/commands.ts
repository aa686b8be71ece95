import type { CoreCommand } from '@odoo/o-spreadsheet';

/** The commands of our own that change the shared workbook. Those about a cell move with it like the engine's. */
export type OwnCommand =
  | { readonly type: 'SET_NOTE'; readonly sheetId: string; readonly col: number; readonly row: number; readonly text: string }
  | ({ readonly type: 'PROTECT_SHEET'; readonly sheetId: string } & SheetProtection);

/** What protects a sheet. */
export type SheetProtection = {
  readonly description: string;
  /** Anybody may go on after a warning. */
  readonly warningOnly: boolean;
  /** Who protected it, and may edit it in any case; `""` if not known. */
  readonly owner: string;
};

export type AddedCommand = CoreCommand | OwnCommand;

/** Carries a command of ours out. The engine's types know its own commands only. */
export const dispatchOwn = (dispatch: (...args: never[]) => unknown, { type, ...payload }: OwnCommand): void => {
  Reflect.apply(dispatch, undefined, [type, payload]);
};
