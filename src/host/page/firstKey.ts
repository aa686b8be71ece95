import { components } from '@odoo/o-spreadsheet';

/**
 * Lets what is typed over a cell replace all of it, however fast it comes. The engine's hidden field holds the cell's
 * old content until the next drawing; a second key before that would be read together with it: `borta=SUM(…)`.
 */
export const replaceFromFirstKey = (): void => {
  const composer = components.Composer.prototype;
  const { onInput } = composer;
  composer.onInput = function (event: InputEvent): void {
    const { composerStore } = this.props;
    const starts = composerStore.editionMode === 'inactive';
    onInput.call(this, event);
    if (!starts || composerStore.editionMode === 'inactive' || !(event.target instanceof HTMLElement)) return;
    event.target.textContent = composerStore.currentContent;
    const { firstChild } = event.target;
    if (firstChild !== null) getSelection()?.collapse(firstChild, composerStore.composerSelection.start);
  };
};
