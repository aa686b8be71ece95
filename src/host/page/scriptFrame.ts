import { onTheWire } from '../engine/wire';
import { frameStorage, type StoreChange, type StoredChange } from './frameStorage';
import { mostCharacters, type PageStorage } from './pageStorage';
import type { RunScript } from './runScript';
import { scriptShim, type ScriptCall, type ScriptReply } from './scriptShim';

/** What a page of the script's may ask for besides running functions. */
type Wishes = {
  readonly close: () => void;
  /** The keyboard is to go back to the cells. */
  readonly leave: () => void;
};

export type ScriptFrame = { readonly frame: HTMLIFrameElement; readonly remove: () => void };

/** @param scripts more to run in the frame before anything else there: functions as text */
export type MakeFrame = (page: { readonly title: string; readonly html: string }, wishes: Wishes, scripts?: readonly string[]) => ScriptFrame;

/** Makes frames for pages of the script's, as Google does: all that they reach of this page is `google.script`. */
export const frameMaker =
  (functionNames: readonly string[], run: () => RunScript, storage: PageStorage): MakeFrame =>
  ({ title, html }, wishes, scripts = []) => {
    const frame = document.createElement('iframe');
    frame.title = title;
    // Not before: the keyboard is not given on to what is loaded later.
    frame.addEventListener('load', () => frame.focus());
    // Google's tokens but one: without allow-same-origin the frame cannot reach this page at all.
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
    const shim = `(${scriptShim.toString()})(${JSON.stringify(functionNames)},${onTheWire.toString()})`;
    const store = `(${frameStorage.toString()})(${asCode(storage.items())},${mostCharacters})`;
    frame.srcdoc = withScript(html, [shim, store, ...scripts.map((script) => `(${script})()`)].join(';'));

    const reply = (answer: ScriptReply): void => frame.contentWindow?.postMessage(answer, '*');
    const answer = async ({ call, functionName, args }: ScriptCall): Promise<void> => {
      try {
        const result = await run()(functionName, args);
        reply(result.ok ? { call, ok: true, value: result.value } : { call, ok: false, error: result.error });
      } catch {
        reply({ call, ok: false, error: 'Servern svarar inte. Kontrollera att den är igång och försök igen.' });
      }
    };
    const hearStored = (stored: StoreChange['store']): void => {
      const told: StoredChange = { stored };
      frame.contentWindow?.postMessage(told, '*');
    };
    const forget = storage.listen(hearStored);
    const hear = ({ data, source }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.contentWindow) return;
      if (isCall(data)) void answer(data);
      else if (isStoreChange(data)) storage.change(data.store, hearStored);
      else if (isLeaving(data)) wishes.leave();
      else wishes.close();
    };
    window.addEventListener('message', hear);
    return {
      frame,
      remove: () => {
        forget();
        window.removeEventListener('message', hear);
        frame.remove();
      },
    };
  };

/** A page with a script first in its head, or first of all where it has none: Google makes a whole page of a part. */
const withScript = (html: string, script: string): string => {
  const element = `<script>${script}</script>`;
  return /<head>/i.test(html) ? html.replace(/<head>/i, () => `<head>${element}`) : `<!doctype html>${element}${html}`;
};

/** A value as it may stand in a script element: whatever it holds, it does not end the element. */
const asCode = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

const isStoreChange = (data: unknown): data is StoreChange =>
  typeof data === 'object' && data !== null && 'store' in data && typeof data.store === 'object' && data.store !== null &&
  'key' in data.store && isText(data.store.key) && 'value' in data.store && isText(data.store.value);

const isLeaving = (data: unknown): boolean => typeof data === 'object' && data !== null && 'leave' in data;

const isCall = (data: unknown): data is ScriptCall => typeof data === 'object' && data !== null && 'call' in data;
