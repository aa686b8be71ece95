import type { Effect } from '../engine/protocol';
import { element } from './element';
import { focusCells } from './keyboard';
import type { MakeFrame, ScriptFrame } from './scriptFrame';

/** For a page that says nothing of its size. */
const usual = { width: 600, height: 400 };

/** Runs in the dialog's frame, as text: the keys pressed there are not heard outside it. */
const closeOnEscape = (): void => {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) window.parent.postMessage({ close: true }, '*');
  });
};

/** Shows a page of the script's over everything else, one at a time; Escape and "Stäng" put it away. */
export const dialogOf = (makeFrame: MakeFrame) => {
  const dialog = element('dialog', HTMLDialogElement);
  const holder = element('dialog-frame', HTMLElement);
  let shown: ScriptFrame | undefined;
  const close = (): void => dialog.close();

  element('dialog-close', HTMLButtonElement).addEventListener('click', close);
  dialog.addEventListener('close', () => {
    // The next may be open by now.
    if (dialog.open) return;
    shown?.remove();
    shown = undefined;
    // The browser gives the focus back to where it was, if that is still there.
    if (document.activeElement === document.body) focusCells();
  });

  return (page: Extract<Effect, { kind: 'dialog' }>): void => {
    shown?.remove();
    element('dialog-title', HTMLElement).textContent = page.title;
    shown = makeFrame(page, { close, leave: () => {} }, [closeOnEscape.toString()]);
    const { frame } = shown;
    frame.className = 'dialog-page';
    frame.width = String(page.width ?? usual.width);
    frame.height = String(page.height ?? usual.height);
    holder.append(frame);
    if (!dialog.open) dialog.showModal();
  };
};
