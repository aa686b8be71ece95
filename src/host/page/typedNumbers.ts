import { DEFAULT_LOCALE, helpers, stores } from '@odoo/o-spreadsheet';
import { canonicalNumber, isDottedNumber } from '../engine/typedInput';

type Composer = { readonly _currentContent: string };

const isEnglishNumber = (text: string): boolean => helpers.isNumber(text, DEFAULT_LOCALE);

/**
 * Lets people type `12 500`, `22 500 kr` or `50 %` into a cell as they do in any Swedish sheet. By itself the engine
 * reads `12 500` as a month and a year. In a cell of per cents it puts a `%` of its own after the first digit, so that
 * one typed as well makes two. A number with a dot stays text, as in Google: the functions ask what it means.
 */
export const acceptSwedishNumbers = (): void => {
  const composer = stores.CellComposerStore.prototype;
  // Both are private in the engine's types; there is no public place to hear what was typed.
  const read: unknown = Reflect.get(composer, 'getCurrentCanonicalContent');
  if (typeof read !== 'function') throw new Error('the engine has no getCurrentCanonicalContent');
  Reflect.set(composer, 'getCurrentCanonicalContent', function (this: Composer): string {
    const typed = this._currentContent.replace(/%\s*%$/, '%');
    if (isDottedNumber(typed, isEnglishNumber)) return `'${typed}`;
    return canonicalNumber(typed) ?? Reflect.apply(read, this, []);
  });
};
