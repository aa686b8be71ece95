import type { NoteGetters } from './notes';
import type { ProtectionGetters } from './protections';

type Added = NoteGetters & ProtectionGetters;

const hasAdded = (getters: object): getters is Added => 'getNote' in getters && 'getNotes' in getters && 'getSheetProtection' in getters;

/** What can be asked of our own parts of the workbook. The engine's types know its own getters only. */
export const addedGetters = (getters: object): Added => {
  if (!hasAdded(getters)) throw new Error('the engine has not been taught notes and protections');
  return getters;
};
