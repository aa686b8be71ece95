import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

type Said = { readonly text: string; readonly copied: boolean };

const nothing: Said = { text: '', copied: false };
const done: Said = { text: 'Kopierad.', copied: true };
const byHand: Said = { text: 'Formeln är markerad: kopiera den med Ctrl+C, på Mac Cmd+C.', copied: false };

/**
 * Copies a text, and selects it where it is shown. Google's frame keeps the newer clipboard closed, so it is done the
 * old way, as plain text; a browser that refuses leaves the text selected for the user's own keys.
 */
export const useCopy = (shown: RefObject<HTMLElement | null>) => {
  const [said, setSaid] = useState(nothing);
  const copy = (text: string): void => {
    if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
    const plain = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', plain);
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', plain);
    setSaid(copied ? done : byHand);
  };
  return { said, copy, forget: () => setSaid(nothing) };
};
