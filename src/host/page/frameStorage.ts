/** From the frame to the page: one key's value, where `null` removes it; a key that is `null` removes all. */
export type StoreChange = { readonly store: { readonly key: string | null; readonly value: string | null } };
/** From the page to a frame: another frame or tab has changed it. */
export type StoredChange = { readonly stored: StoreChange['store'] };

/**
 * Runs in the frame of a sidebar or a dialog, as text, before its own scripts: a `localStorage` of the script's own
 * pages, as they have in Google. Without it a sandboxed frame has none. It knows nothing but its arguments.
 *
 * @param kept what stands in it
 * @param most how many characters all keys and values may have
 */
export const frameStorage = (kept: readonly (readonly [string, string])[], most: number): void => {
  const items = new Map(kept);
  let used = kept.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const sizeOf = (key: string): number => (items.has(key) ? key.length + (items.get(key) ?? '').length : 0);

  const change = (key: string | null, value: string | null): void => {
    if (key === null) {
      items.clear();
      used = 0;
      return;
    }
    used -= sizeOf(key);
    if (value === null) items.delete(key);
    else items.set(key, value);
    used += sizeOf(key);
  };
  const put = (key: string | null, value: string | null): void => {
    change(key, value);
    const told: StoreChange = { store: { key, value } };
    window.parent.postMessage(told, '*');
  };

  const storage = {
    get length(): number {
      return items.size;
    },
    key: (index: number): string | null => [...items.keys()][index] ?? null,
    getItem: (key: string): string | null => items.get(String(key)) ?? null,
    setItem: (key: string, value: string): void => {
      const [name, text] = [String(key), String(value)];
      if (used - sizeOf(name) + name.length + text.length > most) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      put(name, text);
    },
    removeItem: (key: string): void => {
      if (items.has(String(key))) put(String(key), null);
    },
    clear: (): void => put(null, null),
  } satisfies Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem' | 'clear'>;
  Object.defineProperty(window, 'localStorage', { value: storage, configurable: true, enumerable: true });

  window.addEventListener('message', ({ data, source }: MessageEvent<Partial<StoredChange>>) => {
    if (source !== window.parent || data.stored === undefined) return;
    const { key, value } = data.stored;
    const oldValue = key === null ? null : (items.get(key) ?? null);
    change(key, value);
    window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue: value }));
  });
};
