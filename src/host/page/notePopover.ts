import { registries } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { addedGetters } from '../engine/added/getters';

/** A cell's note, as text; below it what is wrong with the cell's content, if anything is. */
class NotePopover extends Component {
  static override template = xml`<div class="cell-note" role="tooltip"><p t-esc="props.note"/><p t-if="props.error" class="cell-note-error" t-esc="props.error"/></div>`;
  static override props = { note: String, error: String };
  static maxSize = { maxWidth: 320, maxHeight: 240 };
}

/**
 * Shows the note of the cell under the pointer. The engine shows one thing at a time on a cell, so the note's box takes
 * over the engine's box about errors where there is a note.
 */
export const showNotesOnHover = (): void => {
  const errors = registries.cellPopoverRegistry.get('ErrorToolTip');
  registries.cellPopoverRegistry.replace('ErrorToolTip', {
    ...errors,
    onHover: (position, getters) => {
      const note = addedGetters(getters).getNote(position);
      if (note === '') return errors.onHover?.(position, getters) ?? { isOpen: false };
      const error = getters.getEvaluatedCell(position).message || getters.getInvalidDataValidationMessage(position) || '';
      return { isOpen: true, Component: NotePopover, props: { note, error }, cellCorner: 'top-right' };
    },
  });
};
