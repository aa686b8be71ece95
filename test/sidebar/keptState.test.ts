import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isRecord } from '../../src/sidebar/isRecord';
import { keep, kept } from '../../src/sidebar/keptState';

const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const typed = (text: string) => ({ draft: { edits: { note: { before: '', text } } } });
const isTyped = (value: unknown): value is ReturnType<typeof typed> => isRecord(value) && isRecord(value['draft']) && isRecord(value['draft']['edits']) && 'note' in value['draft']['edits'];

describe('what is typed in a panel', () => {
  it('is there again, and gone when nothing is left', () => {
    keep('steg bok', { 'steps S-1': typed('Ring') });
    expect(kept('steg bok', isTyped)).toEqual({ 'steps S-1': typed('Ring') });
    keep('steg bok', {});
    expect(store.size).toBe(0);
  });

  it('is not kept where anything in it can be read as an identity number; the rest is', () => {
    keep('steg bok', { 'steps S-1': typed('Ring 850709-9805'), 'steps S-2': typed('Ring') });
    expect([...store.values()].join()).not.toContain('9805');
    expect(Object.keys(kept('steg bok', isTyped))).toEqual(['steps S-2']);
  });

  it.each(['{', 'null', '7'])('is nothing where what is kept is something else: %s', (text) => {
    store.set('steg bok', text);
    expect(kept('steg bok', isTyped)).toEqual({});
  });
});
