import { keysOf, mapValues } from '../../model/mapValues';
import type { Problem } from '../problem';
import { registerSheets } from '../sheets';
import type { FoundSheets } from './foundSheet';
import { layOut, type Layout } from './layOut';
import { planSheet, type SheetPlan } from './planSheet';

const isLayout = (outcome: Layout | readonly Problem[]): outcome is Layout => 'headerRow' in outcome;

/**
 * Decides what the register needs, all sheets before any of them is touched, in the order in which they stand.
 *
 * @returns problems instead if there are any in any sheet: nothing must be written then
 */
export const planRepair = (found: FoundSheets): readonly SheetPlan[] | { readonly problems: readonly Problem[] } => {
  const outcomes = mapValues(registerSheets, (_, sheet) => layOut(sheet, found[sheet]));
  const problems = Object.values(outcomes).flatMap((outcome) => (isLayout(outcome) ? [] : outcome));
  if (problems.length > 0) return { problems };
  const layouts = keysOf(outcomes).map((sheet) => outcomes[sheet]).filter(isLayout);
  const places = mapValues(outcomes, (outcome, sheet) => {
    const columns = isLayout(outcome) ? [...outcome.kept, ...outcome.added] : [];
    return { title: (found[sheet] ?? registerSheets[sheet]).title, at: new Map(columns.map(({ name, at }) => [name, at])) };
  });
  const settingsRow = layouts.find(({ sheet }) => sheet === 'settings')?.headerRow ?? 0;
  return layouts.map((layout) => planSheet(layout, found[layout.sheet], places, settingsRow));
};
