import type { CoreCommand, Zone } from '@odoo/o-spreadsheet';
import { helpers } from '../engine';

/** How the engine sends the same change of several cells below each other. */
type Squished = { readonly type: 'SQUISHED_UPDATE_CELL'; readonly sheetId: string; readonly targetRange: string; readonly content?: unknown };

/** The commands of a revision as they travel. */
export type RevisionCommands = readonly (CoreCommand | Squished)[];

const cellZone = ({ col, row }: { readonly col: number; readonly row: number }): Zone => ({ left: col, right: col, top: row, bottom: row });

/** The cells whose content a command changes: not their looks, and not where they stand. */
const touchedBy = (command: CoreCommand | Squished): readonly Zone[] => {
  switch (command.type) {
    case 'UPDATE_CELL':
      return command.content === undefined ? [] : [cellZone(command)];
    case 'SQUISHED_UPDATE_CELL':
      return command.content === undefined ? [] : [helpers.toZone(command.targetRange)];
    case 'CLEAR_CELL':
      return [cellZone(command)];
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return command.target;
    default:
      return [];
  }
};

/**
 * The block around all cells whose content a revision changes, by sheet. What is cut and pasted counts where it was and
 * where it is; whole rows or columns that are removed or moved (which ends with a removal) do not count at all.
 */
export const touchedZones = (commands: RevisionCommands): ReadonlyMap<string, Zone> => {
  const zones = new Map<string, Zone>();
  if (commands.some(({ type }) => type === 'REMOVE_COLUMNS_ROWS')) return zones;
  for (const command of commands) {
    if (!('sheetId' in command) || command.sheetId === undefined) continue;
    for (const zone of touchedBy(command)) {
      const before = zones.get(command.sheetId);
      zones.set(command.sheetId, before === undefined ? zone : helpers.union(before, zone));
    }
  }
  return zones;
};
