import { helpers, type Model } from '@odoo/o-spreadsheet';
import { addedGetters } from '../engine/added/getters';
import { element } from './element';

/**
 * Tells the note of the cell where the person stands in the status line: for the keyboard and for screen readers. The
 * cell that the workbook opens on is nobody's choice: its note waits until somebody goes there.
 */
export const showActiveNote = (model: Model): void => {
  const line = element('active-note', HTMLElement);
  const look = () => {
    const { sheetId, col, row } = model.getters.getActivePosition();
    const note = addedGetters(model.getters).getNote({ sheetId, col, row });
    const told = note === '' ? '' : `Anteckning i ${helpers.toXC(col, row)}: ${note}`;
    return { told, place: `${sheetId} ${told}` };
  };
  let opening: string | undefined = look().place;
  const show = (): void => {
    const { told, place } = look();
    if (place === opening) return;
    opening = undefined;
    if (line.textContent !== told) line.textContent = told;
  };
  model.on('update', line, show);
};
