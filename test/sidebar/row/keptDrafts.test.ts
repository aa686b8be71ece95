import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDrafts, keptDrafts } from '../../../src/sidebar/row/keptDrafts';
import type { Draft } from '../../../src/sidebar/row/state/draft';

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

const draft = (edits: Draft['edits'], id = 'U-2026-001'): Draft => ({ address: { sheet: 'procurements', id }, title: 'Städ', edits, refused: {}, inTheWay: [] });
const note = (text: string): Draft['edits'] => ({ note: { before: '', text } });

describe('what is typed and not saved', () => {
  it('is there when the sidebar is opened again, in the same document', () => {
    keepDrafts('bok', { 'procurements U-2026-001': draft(note('Ring beställaren')) });
    expect(keptDrafts('bok')).toEqual({ 'procurements U-2026-001': draft(note('Ring beställaren')) });
    expect(keptDrafts('annan bok')).toEqual({});
  });

  it('is there for a row that is not made yet', () => {
    keepDrafts('bok', { 'procurements ': draft({ name: { before: '', text: 'Lås' } }, '') });
    expect(Object.keys(keptDrafts('bok'))).toEqual(['procurements ']);
  });

  it('is forgotten once nothing is unsaved', () => {
    keepDrafts('bok', { 'procurements U-2026-001': draft(note('x')) });
    keepDrafts('bok', {});
    expect(store.size).toBe(0);
  });

  it('is never kept where it can be read as an identity number', () => {
    keepDrafts('bok', { 'procurements U-2026-001': draft({ ...note('Ring 850709-9805'), reason: { before: '', text: 'Inget svar' } }) });
    expect([...store.values()].join()).not.toContain('9805');
    expect(keptDrafts('bok')['procurements U-2026-001']?.edits).toEqual({ reason: { before: '', text: 'Inget svar' } });
  });

  it.each(['{', 'null', '[1]', '[{"address":{"sheet":"log","id":"x"},"edits":{}}]', '[{"address":{"sheet":"procurements","id":"U-1"},"edits":{"gone":{"text":"x"}}}]'])(
    'is nothing where what is kept is something else: %s',
    (text) => {
      keepDrafts('bok', { 'procurements U-2026-001': draft(note('x')) });
      for (const key of store.keys()) store.set(key, text);
      expect(keptDrafts('bok')).toEqual({});
    },
  );

  it('stays on the screen where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => keepDrafts('bok', { 'procurements U-2026-001': draft(note('x')) })).not.toThrow();
    expect(keptDrafts('bok')).toEqual({});
  });
});
