import { coreTypes, registries } from '@odoo/o-spreadsheet';
import { BigRevisions } from './bigRevisions';
import type { OwnCommand } from './commands';
import { listsFollow } from './listsFollow';
import { NotesPlugin } from './notes';
import { pasteAcrossFrozen } from './pasteAcrossFrozen';
import { keepPastedTexts } from './pastedTexts';
import { showPlainTexts } from './plainTexts';
import { ProtectionsPlugin } from './protections';
import { sortLikeGoogle } from './sortLikeGoogle';
import { SortNotes } from './sortNotes';

const ownCommands: readonly OwnCommand['type'][] = ['SET_NOTE', 'PROTECT_SHEET'];

/**
 * Teaches the engine, by its own registries, what of Google's workbook it lacks and everybody in it shares: notes and
 * protections; to show texts as Google does; and to send large changes. Every client has to, or their workbooks would
 * differ. Once per process or page.
 */
export const teachEngine = (): void => {
  showPlainTexts();
  for (const command of ownCommands) {
    // The engine's types know its own commands only.
    Reflect.apply(coreTypes.add, coreTypes, [command]);
    registries.inverseCommandRegistry.add(command, (inverted) => [inverted]);
  }
  registries.corePluginRegistry.add('notes', NotesPlugin).add('protections', ProtectionsPlugin);
  sortLikeGoogle();
  pasteAcrossFrozen();
  keepPastedTexts();
  listsFollow();
  registries.featurePluginRegistry.add('sortNotes', SortNotes).add('bigRevisions', BigRevisions);
};
