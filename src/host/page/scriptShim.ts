/** From the frame of a sidebar or a dialog to the page, and back. */
export type ScriptCall = { readonly call: number; readonly functionName: string; readonly args: readonly unknown[] };
export type ScriptReply = { readonly call: number } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string }
);

/**
 * Runs in such a frame before anything else there: `google.script.run` and `google.script.host` as Google
 * has them. It is sent as text, so it knows nothing but its arguments.
 *
 * @param functionNames the global functions of the bundle
 * @param onTheWire checks and copies what a call carries
 */
export const scriptShim = (functionNames: readonly string[], onTheWire: (carried: unknown, name: string) => unknown): void => {
  type Handler = (...args: unknown[]) => void;
  type Handlers = { success?: Handler; failure?: Handler; userObject?: unknown };
  const waiting = new Map<number, Handlers>();
  const queue: ScriptCall[] = [];
  const most = 10;
  let last = 0;
  let underWay = 0;

  const next = (): void => {
    while (underWay < most) {
      const call = queue.shift();
      if (call === undefined) return;
      underWay += 1;
      window.parent.postMessage(call, '*');
    }
  };

  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent) return;
    const reply: ScriptReply = data;
    const handlers = waiting.get(reply.call);
    if (handlers === undefined) return;
    waiting.delete(reply.call);
    underWay -= 1;
    next();
    const extra = 'userObject' in handlers ? [handlers.userObject] : [];
    if (reply.ok) handlers.success?.(reply.value, ...extra);
    else if (handlers.failure !== undefined) handlers.failure(new Error(reply.error), ...extra);
    else console.error(`google.script.run: ${reply.error}`);
  });

  const runner = (handlers: Handlers): object => {
    const calls = functionNames
      .filter((name) => !name.endsWith('_'))
      .map((functionName) => [
        functionName,
        (...args: unknown[]): void => {
          last += 1;
          const checked = args.map((arg, index) => onTheWire(arg, `google.script.run: argument ${index + 1}`));
          waiting.set(last, handlers);
          queue.push({ call: last, functionName, args: checked });
          next();
        },
      ]);
    return {
      ...Object.fromEntries(calls),
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
  };

  // The host's own: F6 goes back to the cells, as it came here, and comes back to where it was.
  let latest: EventTarget | null = null;
  document.addEventListener('focusin', ({ target }) => (latest = target));
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body && latest instanceof HTMLElement) latest.focus({ preventScroll: true });
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    window.parent.postMessage({ leave: true }, '*');
  });

  const host = { close: () => window.parent.postMessage({ close: true }, '*') };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
};
