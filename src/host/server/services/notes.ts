import type { CellPosition } from '@odoo/o-spreadsheet';
import { dispatchOwn } from '../../engine/added/commands';
import { addedGetters } from '../../engine/added/getters';
import type { Execution } from './execution';

/** Gives cells their notes, in one change of those that differ; `""` takes a note away. */
export const setNotes = ({ engine }: Execution, notes: readonly (CellPosition & { readonly text: string })[]): void => {
  const { getNote } = addedGetters(engine.model.getters);
  const changes = notes.filter(({ text, ...position }) => text !== getNote(position));
  if (changes.length === 0) return;
  engine.change((dispatch) => {
    for (const change of changes) dispatchOwn(dispatch, { type: 'SET_NOTE', ...change });
  });
};
