import { stores, type Getters } from '@odoo/o-spreadsheet';

type Composer = {
  readonly _currentContent: string;
  /** What stood there when the editing began. */
  readonly initialContent: string | undefined;
  readonly currentEditedCell: Parameters<Getters['getCell']>[0];
  readonly getters: Getters;
};

/**
 * Keeps what people type into a cell of plain text (number format `@`) as they typed it, as in Google: neither a
 * number nor a formula. The engine computes what begins with `=` or `+` everywhere but behind an apostrophe. A formula
 * that was only looked at stays one.
 */
export const keepTypedTexts = (): void => {
  const composer = stores.CellComposerStore.prototype;
  // Private in the engine's types; there is no public place to hear what was typed.
  const read: unknown = Reflect.get(composer, 'getCurrentCanonicalContent');
  if (typeof read !== 'function') throw new Error('the engine has no getCurrentCanonicalContent');
  Reflect.set(composer, 'getCurrentCanonicalContent', function (this: Composer): string {
    const typed = this._currentContent;
    const isPlain = this.getters.getCell(this.currentEditedCell)?.format === '@';
    if (!isPlain || typed === this.initialContent) return Reflect.apply(read, this, []);
    return /^[=+]/.test(typed) ? `'${typed}` : typed;
  });
};
