import { browserStorage } from './browserStorage';
import type { StoreChange } from './frameStorage';

type Change = StoreChange['store'];
type Listener = (change: Change) => void;

/** What the script's pages keep in this browser; shared by all of them, in every tab. */
export type PageStorage = {
  readonly items: () => readonly (readonly [string, string])[];
  /** @param from who need not hear of it */
  readonly change: (change: Change, from: Listener) => void;
  /** Tells of what others change. @returns ends it */
  readonly listen: (listener: Listener) => () => void;
};

/** 5 MB in characters of two bytes, as browsers count. */
export const mostCharacters = 2_500_000;

/** Apart from the host page's own. */
const prefix = 'skriptsida:';

/** Keeps it in the tab, and in the browser where it may: then it is there after the tab is closed, too. */
export const pageStorage = (): PageStorage => {
  const browser = browserStorage('localStorage');
  const items = new Map(
    Object.entries({ ...browser }).flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), String(value)] as const] : [])),
  );
  const listeners = new Set<Listener>();

  const remember = ({ key, value }: Change): void => {
    if (key === null) items.clear();
    else if (value === null) items.delete(key);
    else items.set(key, value);
  };
  const keep = ({ key, value }: Change): void => {
    try {
      if (key !== null && value !== null) browser?.setItem(`${prefix}${key}`, value);
      else for (const each of key === null ? items.keys() : [key]) browser?.removeItem(`${prefix}${each}`);
    } catch {
      // The browser is full: the tab has it still.
    }
  };
  const tell = (change: Change, from?: Listener): void => {
    for (const listener of listeners) if (listener !== from) listener(change);
  };
  window.addEventListener('storage', ({ key, newValue, storageArea }) => {
    if (storageArea !== browser || (key !== null && !key.startsWith(prefix))) return;
    const change = { key: key === null ? null : key.slice(prefix.length), value: newValue };
    remember(change);
    tell(change);
  });

  return {
    items: () => [...items],
    change: (change, from) => {
      keep(change);
      remember(change);
      tell(change, from);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
