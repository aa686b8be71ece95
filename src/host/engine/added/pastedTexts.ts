import { DEFAULT_LOCALE, helpers, registries, type CellPosition } from '@odoo/o-spreadsheet';
import { canonicalNumber, isDottedNumber } from '../typedInput';

type Pasted = { readonly content: string; readonly text?: string };
type Options = { readonly pasteOption?: string };
type Handler = {
  readonly getters: { readonly getCell: (position: CellPosition) => { readonly format?: string } | undefined };
  readonly dispatch: (type: 'UPDATE_CELL', payload: CellPosition & { readonly content: string }) => void;
};

const isEnglishNumber = (text: string): boolean => helpers.isNumber(text, DEFAULT_LOCALE);

/** What a cell comes to hold when a text is pasted into it: the same as when it is typed. */
const contentOf = ({ content, text = '' }: Pasted, isPlain: boolean): string => {
  if (isPlain) return /^[=+]/.test(text) ? `'${text}` : text;
  return isDottedNumber(text, isEnglishNumber) ? `'${text}` : (canonicalNumber(text) ?? content);
};

/**
 * Takes text that is pasted from another program as if it were typed: into a cell of plain text (number format `@`) it
 * is neither a formula nor a number, `22 500 kr` is a number, and the cell keeps its looks.
 */
export const keepPastedTexts = (): void => {
  // Private in the engine's types; there is no public place to hear what is pasted.
  const handler: object = registries.clipboardHandlersRegistries.cellHandlers.get('cell').prototype;
  const convert: unknown = Reflect.get(handler, 'convertTextToClipboardData');
  const pasteCell: unknown = Reflect.get(handler, 'pasteCell');
  if (typeof convert !== 'function' || typeof pasteCell !== 'function') throw new Error('the engine pastes in another way');

  Reflect.set(handler, 'convertTextToClipboardData', function (this: Handler, text: string) {
    const lines = text.replace(/\r/g, '').split('\n').map((line) => line.split('\t'));
    const { cells }: { readonly cells: readonly (readonly Pasted[])[] } = Reflect.apply(convert, this, [text]);
    return { cells: cells.map((row, index) => row.map((cell, column) => ({ ...cell, text: lines[index]?.[column] ?? '' }))) };
  });
  Reflect.set(handler, 'pasteCell', function (this: Handler, pasted: Pasted, target: CellPosition, options?: Options): void {
    if (pasted.text === undefined || options?.pasteOption === 'onlyFormat') return void Reflect.apply(pasteCell, this, [pasted, target, options]);
    this.dispatch('UPDATE_CELL', { ...target, content: contentOf(pasted, this.getters.getCell(target)?.format === '@') });
  });
};
