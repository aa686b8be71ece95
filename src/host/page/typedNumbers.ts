import { stores } from '@odoo/o-spreadsheet';
import { canonicalNumber } from '../engine/typedInput';

/**
 * Lets people type `12 500`, `22 500 kr` or `50 %` into a cell as they do in any Swedish sheet. By itself the engine
 * reads `12 500` as a month and a year.
 */
export const acceptSwedishNumbers = (): void => {
  const composer = stores.CellComposerStore.prototype;
  // The method is protected in the engine's types; there is no public place to hear what was typed.
  const confirm: unknown = Reflect.get(composer, 'confirmEdition');
  if (typeof confirm !== 'function') throw new Error('the engine has no confirmEdition');
  Reflect.set(composer, 'confirmEdition', function confirmEdition(this: unknown, content: string): void {
    Reflect.apply(confirm, this, [canonicalNumber(content)?.replace('.', ',') ?? content]);
  });
};
