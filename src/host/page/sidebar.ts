import type { Effect } from '../engine/protocol';
import { element } from './element';
import { focusCells } from './keyboard';
import type { MakeFrame, ScriptFrame } from './scriptFrame';

/** Opens and closes the sidebar: 300 px, one at a time. */
export const sidebarOf = (makeFrame: MakeFrame) => {
  const panel = element('sidebar', HTMLElement);
  const holder = element('sidebar-frame', HTMLElement);
  let shown: ScriptFrame | undefined;

  const close = (): void => {
    shown?.remove();
    shown = undefined;
    panel.hidden = true;
    focusCells();
    window.dispatchEvent(new Event('resize'));
  };
  element('sidebar-close', HTMLButtonElement).addEventListener('click', close);

  const show = (page: Extract<Effect, { kind: 'sidebar' }>): void => {
    close();
    element('sidebar-title', HTMLElement).textContent = page.title;
    shown = makeFrame(page, { close, leave: focusCells });
    holder.append(shown.frame);
    panel.hidden = false;
    window.dispatchEvent(new Event('resize'));
  };

  return { show, close, focus: (): void => shown?.frame.focus() };
};
