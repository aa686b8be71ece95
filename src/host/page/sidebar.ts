import type { Effect } from '../engine/protocol';
import { element } from './element';
import { focusCells } from './keyboard';
import type { RunScript } from './runScript';
import { onTheWire } from '../engine/wire';
import { sidebarShim, type SidebarCall, type SidebarReply } from './sidebarShim';

/** Opens and closes the sidebar: 300 px, one at a time, in a frame that reaches nothing of the page. */
export const sidebarOf = (functionNames: readonly string[], run: () => RunScript) => {
  const panel = element('sidebar', HTMLElement);
  const holder = element('sidebar-frame', HTMLElement);
  let frame: HTMLIFrameElement | undefined;

  const close = (): void => {
    frame?.remove();
    frame = undefined;
    panel.hidden = true;
    focusCells();
    window.dispatchEvent(new Event('resize'));
  };

  const reply = (answer: SidebarReply): void => frame?.contentWindow?.postMessage(answer, '*');

  const answer = async ({ call, functionName, args }: SidebarCall): Promise<void> => {
    try {
      const result = await run()(functionName, args);
      reply(result.ok ? { call, ok: true, value: result.value } : { call, ok: false, error: result.error });
    } catch {
      reply({ call, ok: false, error: 'Servern svarar inte. Kontrollera att den är igång och försök igen.' });
    }
  };

  window.addEventListener('message', ({ data, source }) => {
    if (frame === undefined || source !== frame.contentWindow) return;
    if (isCall(data)) void answer(data);
    else if (isLeaving(data)) focusCells();
    else close();
  });
  element('sidebar-close', HTMLButtonElement).addEventListener('click', close);

  const show = ({ title, html }: Extract<Effect, { kind: 'sidebar' }>): void => {
    close();
    element('sidebar-title', HTMLElement).textContent = title;
    frame = document.createElement('iframe');
    frame.title = title;
    // Not before: the keyboard is not given on to what is loaded later.
    frame.addEventListener('load', ({ currentTarget }) => currentTarget === frame && frame?.focus());
    // Google's tokens but one: without allow-same-origin the frame cannot reach this page at all.
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
    const shim = `(${sidebarShim.toString()})(${JSON.stringify(functionNames)},${onTheWire.toString()})`;
    frame.srcdoc = html.replace(/<head>/i, () => `<head><script>${shim}</script>`);
    holder.append(frame);
    panel.hidden = false;
    window.dispatchEvent(new Event('resize'));
  };

  return { show, close, focus: (): void => frame?.focus() };
};

const isLeaving = (data: unknown): boolean => typeof data === 'object' && data !== null && 'leave' in data;

const isCall = (data: unknown): data is SidebarCall => typeof data === 'object' && data !== null && 'call' in data;
