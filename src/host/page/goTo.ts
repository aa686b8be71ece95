import type { Model } from '@odoo/o-spreadsheet';
import type { Effect } from '../engine/protocol';
import { hiddenBy } from './hiddenBy';
import { showToast } from './status';

type Goal = Extract<Effect, { kind: 'activate' | 'select' }>;

/** A script's answer may come before the sheet or the rows that it made; they are waited for at most so long. */
const patience = 5_000;

const isThere = ({ getters }: Model, goal: Goal): boolean => {
  if (!getters.getSheetIds().includes(goal.sheetId)) return false;
  if (goal.kind === 'activate') return true;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(goal.sheetId);
  return goal.zone.bottom < numberOfRows && goal.zone.right < numberOfCols;
};

/** The engine marks nothing that is hidden, and would leave the person in another row than the script believes. */
const select = ({ selection }: Model, anchor: Parameters<Model['selection']['selectZone']>[0]): void => {
  if (!Reflect.has(selection, 'checkAnchorZone')) throw new Error('the engine checks what is marked in another way');
  // Private in the engine's types; there is no public place to mark what is hidden.
  Reflect.set(selection, 'checkAnchorZone', () => 'Success');
  try {
    // Of a range that does not fit in the window its first cell is seen, as in Google, and not its last.
    selection.selectZone(anchor, { scrollIntoView: false });
  } finally {
    Reflect.deleteProperty(selection, 'checkAnchorZone');
  }
};

/** Moves the person in this tab to a sheet or to cells of it. What is hidden stays so, as in Google; it is told what hides it. */
export const goTo = (model: Model, goal: Goal, until = performance.now() + patience): void => {
  if (!isThere(model, goal)) {
    if (performance.now() < until) setTimeout(() => goTo(model, goal, until), 10);
    return;
  }
  const hidden = hiddenBy(model.getters, goal);
  if (hidden !== undefined) showToast(hidden.title, hidden.message, 12_000);
  if (!model.getters.isSheetVisible(goal.sheetId)) return;
  const here = model.getters.getActiveSheetId();
  if (here !== goal.sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: here, sheetIdTo: goal.sheetId });
  if (goal.kind !== 'select') return;
  const { left: col, top: row } = goal.zone;
  select(model, { cell: { col, row }, zone: goal.zone });
  model.dispatch('SCROLL_TO_CELL', model.getters.getNextVisibleCellPosition({ sheetId: goal.sheetId, col, row }));
};
