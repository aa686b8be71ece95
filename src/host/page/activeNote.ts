import { helpers, type Model } from '@odoo/o-spreadsheet';
import { addedGetters } from '../engine/added/getters';
import { element } from './element';

/** Tells the note of the cell where the person stands in the status line: for the keyboard and for screen readers. */
export const showActiveNote = (model: Model): void => {
  const line = element('active-note', HTMLElement);
  const show = (): void => {
    const position = model.getters.getActivePosition();
    const note = addedGetters(model.getters).getNote(position);
    const told = note === '' ? '' : `Anteckning i ${helpers.toXC(position.col, position.row)}: ${note}`;
    if (line.textContent !== told) line.textContent = told;
  };
  model.on('update', line, show);
  show();
};
