import { describe, expect, it } from 'vitest';
import { draftKey, draftsAfter, overtaken, unsavedIn, type DraftsEvent, type RowDrafts } from '../../../../src/sidebar/file/rows/rowDrafts';
import { rowViews } from '../../../../src/sidebar/file/rows/rowViews';
import { newRow } from '../../../../src/sidebar/row/state/newRow';
import { defaultSettings } from '../../../../src/register/settings/settings';
import { stepRow } from '../../steps/rows';

const row = stepRow('requirement', { note: 'före', buyerHours: '2' });
const after = (...events: readonly DraftsEvent[]): RowDrafts => events.reduce(draftsAfter, {});
const type = (column: string, text: string, procurement = 'U-2026-001'): DraftsEvent => ({ kind: 'typed', procurement, row, column, text });
const edits = (drafts: RowDrafts) => drafts[draftKey(row, 'U-2026-001')]?.draft.edits;

describe('what is typed', () => {
  it('is kept by row, and the panel knows in which procurement', () => {
    const drafts = after(type('note', 'efter'), { kind: 'typed', procurement: 'U-2026-002', row: { ...row, id: 'S-77' }, column: 'note', text: 'annat' });
    expect(edits(drafts)).toEqual({ note: { before: 'före', text: 'efter' } });
    expect(unsavedIn(drafts)).toEqual(['U-2026-001', 'U-2026-002']);
  });
  it('as it stood is no draft', () => expect(after(type('note', 'efter'), type('note', 'före'))).toEqual({}));
  it('for a new row is another in each procurement', () => {
    const fresh = newRow('survey');
    expect(draftKey(fresh, 'U-2026-001')).not.toBe(draftKey(fresh, 'U-2026-002'));
  });
  it('goes when it is saved, but for what was typed meanwhile, which now stands on what was written', () => {
    const sent = [{ column: 'note', before: 'före', after: 'efter' }, { column: 'buyerHours', before: '2', after: '4,5' }];
    const drafts = after(type('note', 'efter'), type('buyerHours', '4,5'), type('buyerHours', '5'), { kind: 'saved', key: draftKey(row, ''), sent });
    expect(edits(drafts)).toEqual({ buyerHours: { before: '4.5', text: '5' } });
  });
  it('stays when something is in the way, which is told until it is changed', () => {
    const blocked = after(type('buyerHours', 'abc'), { kind: 'blocked', procurement: 'U-2026-001', row, columns: ['buyerHours'], text: 'Rätta.' });
    expect(blocked[draftKey(row, '')]).toMatchObject({ blocked: 'Rätta.', draft: { inTheWay: ['buyerHours'], edits: { buyerHours: { text: 'abc' } } } });
    expect(draftsAfter(blocked, type('buyerHours', '3'))[draftKey(row, '')]?.blocked).toBe('');
  });
  it('is taken back', () => expect(after(type('note', 'efter'), { kind: 'undone', key: draftKey(row, '') })).toEqual({}));
});

describe('what somebody else has written since', () => {
  const theirs = stepRow('requirement', { note: 'deras', buyerHours: '2' });
  const draft = (text: string) => after(type('note', text))[draftKey(row, '')]?.draft;
  it('is known by the column', () => {
    expect(overtaken(row, draft('mitt'))).toEqual([]);
    expect(overtaken(theirs, draft('mitt'))).toEqual(['note']);
  });
  it('is nothing to tell where both have written the same', () => expect(overtaken(theirs, draft('deras'))).toEqual([]));
  it('is told at the field', () => {
    const [view] = rowViews(theirs, draft('mitt'), ['note'], defaultSettings, '2026-11-22');
    expect(view).toMatchObject({ text: 'mitt', remarks: ['Någon annan har skrivit ”deras” här sedan du började.'] });
  });
});
