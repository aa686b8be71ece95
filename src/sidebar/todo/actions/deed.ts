import type { CreateRequest } from '../../../contract/rows';
import { concealed } from '../../../register/store/loggable';
import type { SaveRequest } from '../../../register/store/save';

/** Something that a press does to the register: one question to the server. */
export type Deed = {
  readonly request: { readonly kind: 'save'; readonly save: SaveRequest } | { readonly kind: 'create'; readonly create: CreateRequest };
  /** What has been done once it is saved. */
  readonly words: string;
  /** What takes it back; `null` where something else has to be done about it. */
  readonly undo: SaveRequest | null;
  /** What becomes of the matter: it goes from the list, comes back to it, or stays in it for somebody else. */
  readonly effect: 'settles' | 'returns' | 'passes';
};

/** A deed that changes columns of one row. It can be taken back unless it adds a line, or replaces what must not be shown. */
export const savingDeed = (save: SaveRequest, words: string, effect: Deed['effect'] = 'settles'): Deed => ({
  effect,
  request: { kind: 'save', save },
  words,
  undo: save.changes.some(({ adds, before }) => adds === true || before === concealed)
    ? null
    : { ...save, changes: save.changes.map(({ column, before, after }) => ({ column, before: after, after: before })), restores: true },
});
