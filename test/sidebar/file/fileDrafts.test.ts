import { describe, expect, it } from 'vitest';
import { draftKey, draftsAfter, unsavedIn, type DraftEvent, type FileDrafts } from '../../../src/sidebar/file/state/fileDrafts';
import { proposed } from '../../../src/sidebar/file/state/fileForm';
import { newRow } from '../../../src/sidebar/row/state/newRow';
import { placeRow, today } from './files';

const row = placeRow();
const typed = (column: string, text: string, of = row, procurement = 'U-2026-001'): DraftEvent => ({ kind: 'typed', procurement, row: of, column, text });
const after = (...events: readonly DraftEvent[]): FileDrafts => events.reduce(draftsAfter, {});
const editsOf = (drafts: FileDrafts, of = row, procurement = 'U-2026-001') => Object.fromEntries(Object.entries(drafts[draftKey(procurement, of)]?.draft.edits ?? {}).map(([column, { text }]) => [column, text]));

describe('what is typed in a panel', () => {
  it('is kept for each row, and for a new row in each procurement', () => {
    const fresh = newRow('places');
    const drafts = after(typed('note', 'ring'), typed('place', 'lärling', fresh), typed('place', 'praktik', fresh, 'U-2026-002'));
    expect([editsOf(drafts), editsOf(drafts, fresh), editsOf(drafts, fresh, 'U-2026-002')]).toEqual([{ note: 'ring' }, { place: 'lärling' }, { place: 'praktik' }]);
    expect(unsavedIn(drafts)).toEqual(['U-2026-001', 'U-2026-002']);
  });

  it('stays when something is in the way, and the field says what until it is changed', () => {
    const stopped = after(typed('filled', 'i fjol'), { kind: 'stopped', procurement: 'U-2026-001', row, faults: [{ column: 'filled', message: 'Skriv en dag.' }] });
    const draft = stopped[draftKey('U-2026-001', row)]?.draft;
    expect([draft?.refused, draft?.inTheWay, editsOf(stopped)]).toEqual([{ filled: 'Skriv en dag.' }, ['filled'], { filled: 'i fjol' }]);
    const mended = draftsAfter(stopped, typed('filled', '2026-11-20'))[draftKey('U-2026-001', row)]?.draft;
    expect([mended?.refused, mended?.inTheWay]).toEqual([{}, []]);
  });

  it('is forgotten column by column once it is saved', () => {
    const drafts = after(typed('note', 'ring'), typed('outcome', 'studier'), { kind: 'dropped', procurement: 'U-2026-001', row, columns: ['outcome'] });
    expect([editsOf(drafts), drafts[draftKey('U-2026-001', row)]?.form]).toEqual([{ note: 'ring' }, '']);
  });
});

describe('what a form proposes', () => {
  const propose = (...events: readonly DraftEvent[]) => proposed(row, after(...events)[draftKey('U-2026-001', row)]?.draft, ['filled'], [{ column: 'filled', text: today }])?.edits['filled']?.text;

  it('stands there until something is typed', () => {
    expect([propose(), propose(typed('filled', '?'))]).toEqual([today, '?']);
  });

  it('does not come back when the field is emptied, and is not called unsaved', () => {
    expect(propose(typed('filled', ''))).toBe('');
    expect(unsavedIn(after(typed('filled', '')))).toEqual([]);
  });
});
