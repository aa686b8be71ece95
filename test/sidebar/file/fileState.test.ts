import { describe, expect, it } from 'vitest';
import { fileHeadWords } from '../../../src/sidebar/file/state/fileHeadWords';
import { fileAfter, rowIn, startFile, type FileEvent, type FileState } from '../../../src/sidebar/file/state/fileState';
import { textIn } from '../../../src/sidebar/file/state/rowAfter';
import { saveWords } from '../../../src/sidebar/file/state/saveWords';
import { fileOf, placeRow, procurement } from './files';

const after = (state: FileState, ...events: readonly FileEvent[]): FileState => events.reduce(fileAfter, state);
const place = placeRow();
const address = { sheet: 'places', id: place.id } as const;
const came = (...rows: Parameters<typeof fileOf>): FileEvent => ({ kind: 'came', file: fileOf(...rows), bySelection: true });
const fill: FileEvent = { kind: 'sent', number: 1, address, changes: [{ column: 'state', text: 'tillsatt' }] };
const shown = (state: FileState): string => textIn(rowIn(state.file, address) ?? placeRow({ state: '' }), 'state');
const start = after(startFile, came(procurement(), place));

describe('a press shows at once', () => {
  it('and stays when it has been saved', () => {
    const sent = after(start, fill);
    expect([shown(sent), Object.keys(sent.saving)]).toEqual(['tillsatt', ['places P-2026-001']]);
    const saved = after(sent, { kind: 'saved', address, version: 2, text: 'Sparat.' });
    expect([shown(saved), rowIn(saved.file, address)?.version, saved.saving, saved.said['places P-2026-001']]).toEqual(['tillsatt', 2, {}, { tone: 'good', text: 'Sparat.' }]);
  });

  it('and is taken back when it has not', () => {
    const refused = after(start, fill, { kind: 'refused', address, text: 'Ingen kontakt.' });
    expect([shown(refused), refused.said['places P-2026-001']]).toEqual(['överenskommen', { tone: 'bad', text: 'Ingen kontakt.' }]);
  });

  it('also in rows that come meanwhile, and is taken back to what came', () => {
    const late = after(start, fill, came(procurement(), placeRow({ note: 'av någon annan' })));
    expect(shown(late)).toBe('tillsatt');
    const refused = after(late, { kind: 'refused', address, text: 'Nej.' });
    expect([shown(refused), textIn(rowIn(refused.file, address) ?? place, 'note')]).toEqual(['överenskommen', 'av någon annan']);
  });

  it('and rows that were read before it was saved do not undo it', () => {
    const saved = after(start, fill, came(procurement(), place), { kind: 'saved', address, version: 2, text: 'Sparat.' });
    expect(shown(saved)).toBe('tillsatt');
  });
});

describe('the panel follows the selection', () => {
  it('but stays with its procurement where the selection stands on none', () => {
    expect(after(start, came(null)).file?.procurement?.id).toBe('U-2026-001');
  });

  it('and a refusal that comes when another procurement is shown changes nothing there', () => {
    const own = { sheet: 'procurements', id: 'U-2026-001' } as const;
    const sent: FileEvent = { kind: 'sent', number: 1, address: own, changes: [{ column: 'agreedPlaces', text: '3' }] };
    const moved = after(start, sent, came(procurement({ name: 'Städ' }, 'U-2026-002')), { kind: 'refused', address: own, text: 'Nej.' });
    expect(moved.file?.procurement?.id).toBe('U-2026-002');
  });

  it('and what failed is still told when the person is back; what went well is not', () => {
    const failed = after(start, fill, { kind: 'refused', address, text: 'Nej.' }, came(procurement({}, 'U-2026-002')), came(procurement(), place));
    expect(failed.said['places P-2026-001']?.text).toBe('Nej.');
    const saved = after(start, fill, { kind: 'saved', address, version: 2, text: 'Sparat.' }, came(procurement({}, 'U-2026-002')));
    expect(saved.said).toEqual({});
  });
});

describe('the head says', () => {
  it('which procurement it is about', () => {
    expect(fileHeadWords(start, false)).toMatchObject({ title: 'Vinterparken', origin: 'U-2026-001 · avtal', text: '', failed: false });
  });

  it('that it waits, that it is slow, and why it failed, with a way to try again', () => {
    const asked = after(startFile, { kind: 'asked', number: 1 });
    expect(fileHeadWords(asked, false).title).toBe('Läser upphandlingen …');
    expect(fileHeadWords(asked, true)).toMatchObject({ text: 'Arket svarar långsamt. Du kan fortsätta under tiden, eller försöka igen.', failed: true, tone: 'plain' });
    expect(fileHeadWords(after(asked, { kind: 'failed', message: 'Ingen kontakt.' }), false)).toMatchObject({ text: 'Ingen kontakt.', failed: true, tone: 'bad' });
  });

  it('what to do where nothing is selected', () => {
    expect(fileHeadWords(after(startFile, came(null)), false)).toMatchObject({ title: 'Ingen upphandling är vald', text: 'Ställ dig på en rad. Eller välj en upphandling här.' });
  });
});

it('a refusal names the fields as people know them, a conflict who was first', () => {
  expect(saveWords({ kind: 'refused', message: 'Inget sparades.', fields: [{ column: 'filled', message: 'Fel dag.' }] }, 'places')).toBe('Tillsatt: Fel dag.');
  expect(saveWords({ kind: 'conflict', conflicts: [{ column: 'state', header: 'Läge', before: 'överenskommen', mine: 'tillsatt', theirs: 'avbruten', who: 'a@b.se' }] }, 'places')).toContain('Läge är nu ”avbruten” (a@b.se)');
});
