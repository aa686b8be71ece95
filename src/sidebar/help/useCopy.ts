import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

type Said = { readonly text: string; readonly copied: boolean };

const nothing: Said = { text: '', copied: false };
const done: Said = { text: 'Kopierad.', copied: true };
const byHand: Said = { text: 'Formeln är markerad: kopiera den med Ctrl+C, på Mac Cmd+C.', copied: false };

/**
 * Copies a text. Google's frame may keep the clipboard closed: then the text where it is shown is selected, so that
 * the user can copy it with the keys.
 */
export const useCopy = (shown: RefObject<HTMLElement | null>) => {
  const [said, setSaid] = useState(nothing);
  const selected = (): Said => {
    const selection = window.getSelection();
    if (shown.current !== null) selection?.selectAllChildren(shown.current);
    return document.execCommand('copy') ? done : byHand;
  };
  const copy = (text: string): void => {
    setSaid(nothing);
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(
        () => setSaid(done),
        () => setSaid(selected()),
      );
  };
  return { said, copy, forget: () => setSaid(nothing) };
};
