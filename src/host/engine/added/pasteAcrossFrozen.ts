import { AbstractCellClipboardHandler, registries } from '@odoo/o-spreadsheet';

/**
 * Lets people paste over the line between frozen and other cells, as in Google. The engine's handler of this name does
 * nothing but refuse it; the one that stands in its place does nothing.
 */
export const pasteAcrossFrozen = (): void => {
  registries.clipboardHandlersRegistries.cellHandlers.replace('sheet', AbstractCellClipboardHandler);
};
