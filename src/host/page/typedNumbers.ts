import { stores } from '@odoo/o-spreadsheet';
import { canonicalNumber } from '../engine/typedInput';

/**
 * Lets people type `12 500`, `22 500 kr` or `50 %` into a cell as they do in any Swedish sheet. By itself the engine
 * reads `12 500` as a month and a year. In a cell of per cents it puts a `%` of its own after the first digit, so that
 * one typed as well makes two.
 */
export const acceptSwedishNumbers = (): void => {
  const composer = stores.CellComposerStore.prototype;
  // Both are private in the engine's types; there is no public place to hear what was typed.
  const read: unknown = Reflect.get(composer, 'getCurrentCanonicalContent');
  if (typeof read !== 'function') throw new Error('the engine has no getCurrentCanonicalContent');
  Reflect.set(composer, 'getCurrentCanonicalContent', function (this: { readonly _currentContent: string }): string {
    return canonicalNumber(this._currentContent.replace(/%\s*%$/, '%')) ?? Reflect.apply(read, this, []);
  });
};
