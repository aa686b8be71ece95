import { DispatchResult, type Command, type Model } from '@odoo/o-spreadsheet';
import { addedGetters } from '../engine/added/getters';
import { showToast } from './status';

/** What people do that changes what a sheet holds or where it stands. */
const edits: ReadonlySet<string> = new Set<Command['type']>([
  'UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT', 'DELETE_UNFILTERED_CONTENT', 'PASTE', 'PASTE_FROM_OS_CLIPBOARD', 'REPEAT_PASTE',
  'COPY_PASTE_CELLS_ABOVE', 'COPY_PASTE_CELLS_ON_LEFT', 'COPY_PASTE_CELLS_ON_ZONE', 'AUTOFILL', 'AUTOFILL_AUTO', 'SORT_CELLS', 'REPLACE_SEARCH',
  'ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'MOVE_COLUMNS_ROWS', 'DELETE_CELL', 'INSERT_CELL', 'SPLIT_TEXT_INTO_COLUMNS', 'REMOVE_DUPLICATES',
  'TRIM_WHITESPACE', 'SUM_SELECTION', 'TOGGLE_CHECKBOX', 'DELETE_SHEET', 'RENAME_SHEET',
]);

/** So long is a person not asked again about the same sheet. */
const patience = 5 * 60 * 1000;

/**
 * Asks before a person edits a protected sheet by hand, and stops the edit where the protection is more than a warning
 * and somebody else's. What comes from others and from scripts passes.
 */
export const askBeforeProtected = (model: Model, email: () => string): void => {
  const agreed = new Map<string, number>();

  const mayEdit = (sheetId: string): boolean => {
    const protection = addedGetters(model.getters).getSheetProtection(sheetId);
    if (protection === undefined) return true;
    const { description, warningOnly, owner } = protection;
    const about = `Bladet ${model.getters.getSheetName(sheetId)} är skyddat. ${description}`.trim();
    if (!warningOnly) {
      if (owner === email()) return true;
      showToast('Det gick inte', `${about} Bara ${owner === '' ? 'den som skyddade det' : owner} kan ändra här.`, 12_000);
      return false;
    }
    if (performance.now() < (agreed.get(sheetId) ?? 0)) return true;
    if (!window.confirm(`${about}\n\nVill du ändra här ändå?`)) return false;
    agreed.set(sheetId, performance.now() + patience);
    return true;
  };

  const { dispatch } = model;
  // What the engine's own parts dispatch among themselves does not pass here: only what people do.
  Reflect.set(model, 'dispatch', (type: string, payload?: { readonly sheetId?: string }) => {
    const sheetId = payload?.sheetId ?? model.getters.getActiveSheetId();
    if (edits.has(type) && !mayEdit(sheetId)) return DispatchResult.Success;
    return Reflect.apply(dispatch, model, [type, payload]);
  });
};
