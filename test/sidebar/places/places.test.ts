import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/register/form/formChecks';
import { cardChanges, cardDraft } from '../../../src/sidebar/file/state/cardAction';
import { readTexts } from '../../../src/sidebar/file/state/ruleFile';
import { newRow } from '../../../src/sidebar/row/state/newRow';
import { typed, type Draft } from '../../../src/sidebar/row/state/draft';
import { newPlaceChanges, newPlaceDraft, readTimes, timesText } from '../../../src/sidebar/places/state/newPlaces';
import { isShort, lacksReason, numberChanges, numberColumns } from '../../../src/sidebar/places/state/numbersForm';
import { offeredActions, placeActions } from '../../../src/sidebar/places/state/placeActions';
import { placesShown } from '../../../src/sidebar/places/state/placesShown';
import { completeWords, missingWords } from '../../../src/sidebar/places/state/placeSums';
import { placeWords } from '../../../src/sidebar/places/state/placeWords';
import { context, fileOf, placeRow, procurement, today } from '../file/files';

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
const place = (texts: Readonly<Record<string, string>>) => placeIn(readTexts(placeRow(texts)));
type Name = keyof ReturnType<typeof placeActions>;

/** What an action with something typed in its form writes, or what is in its way. */
const press = (name: Name, texts: Readonly<Record<string, string>>, edits: Readonly<Record<string, string>> = {}) => {
  const row = placeRow(texts);
  const action = placeActions(placeIn(readTexts(row)))[name];
  const draft = Object.entries(edits).reduce<Draft | undefined>((before, [column, text]) => typed(row, before, column, text), undefined);
  const { changes, faults } = cardChanges(action, row, cardDraft(action, row, draft, today), context);
  return { writes: Object.fromEntries(changes.map(({ column, text }) => [column, text])), faults };
};

describe('from requirement to end', () => {
  const words = (texts: Readonly<Record<string, string>>, ...rows: readonly Readonly<Record<string, string>>[]) =>
    missingWords(placesShown(procurement(texts), fileOf(null, ...rows.map((row, index) => placeRow(row, `P-${index}`))), today).sums).map(spaced);
  const filled = { state: 'tillsatt', filled: '2026-11-01' };

  it('what is missing is said in words', () => {
    expect(words({ requiredPlaces: '4', agreedPlaces: '4' }, filled, filled, {}, {})).toEqual(['2 av 4 överenskomna platser är inte tillsatta.']);
    expect(words({ requiredPlaces: '4', agreedPlaces: '3' }, filled, filled, filled)).toEqual(['1 av 4 krävda platser är inte överenskommen.']);
    expect(words({ requiredPlaces: '2', agreedPlaces: '2' })).toEqual(['Ingen av 2 överenskomna platser är tillsatt.', '2 överenskomna platser finns inte i registret än: lägg till dem nedan.']);
    expect(words({ requiredPlaces: '1', agreedPlaces: '1' }, {})).toEqual(['1 överenskommen plats är inte tillsatt.']);
    expect(words({})).toEqual(['Det står inte hur många platser avtalet kräver.', 'Det står inte hur många platser som är överenskomna.']);
  });

  it('a place broken off before anybody came is no place, and one broken off later was filled', () => {
    const { sums } = placesShown(procurement({ agreedPlaces: '2' }), fileOf(null, placeRow({ state: 'avbruten' }, 'P-1'), placeRow({ state: 'avbruten', filled: '2026-01-01' }, 'P-2')), today);
    expect(sums).toMatchObject({ filled: 1, finished: 0, rows: 1 });
  });

  it('nothing missing is said too', () => {
    const of = (agreed: number, filledPlaces: number, finished: number) => completeWords({ required: agreed, agreed, filled: filledPlaces, finished, rows: filledPlaces });
    expect([of(2, 1, 0), of(2, 2, 1), of(2, 2, 2), of(0, 0, 0)]).toEqual(['', 'Alla överenskomna platser är tillsatta.', 'Alla överenskomna platser är avslutade.', '']);
  });
});

describe('fewer places than the contract requires (l. 1659: four became two became one)', () => {
  const four = procurement({ requiredPlaces: '4', agreedPlaces: '4' });
  const typing = (edits: Readonly<Record<string, string>>, row = four) => Object.entries(edits).reduce<Draft | undefined>((draft, [column, text]) => typed(row, draft, column, text), undefined);

  it('ask for the reason before they are saved', () => {
    const draft = typing({ agreedPlaces: '3' });
    expect(numberColumns(four, draft)).toContain('deviation');
    expect(numberChanges(four, draft, context).faults.map(({ column }) => column)).toEqual(['deviation']);
  });

  it('are saved together with it', () => {
    const { changes, faults } = numberChanges(four, typing({ agreedPlaces: '3', deviation: 'Lagret är mindre.' }), context);
    expect([faults, changes]).toEqual([[], [{ column: 'agreedPlaces', text: '3' }, { column: 'deviation', text: 'Lagret är mindre.' }]]);
  });

  it('still ask where somebody has lowered them in the sheet without a reason', () => {
    const lowered = procurement({ requiredPlaces: '4', agreedPlaces: '3' });
    expect([lacksReason(lowered), isShort(lowered, undefined)]).toEqual([true, true]);
    expect(numberChanges(lowered, typing({ agreedPlaces: '2' }, lowered), context).faults).toEqual([{ column: 'deviation', message: 'Skriv varför färre platser än avtalets är överenskomna.' }]);
  });

  it('refuse an identity number in the reason, and never repeat it', () => {
    const { faults } = numberChanges(four, typing({ agreedPlaces: '3', deviation: 'Anna 850709-9805 slutade' }), context);
    expect(faults.map(({ column }) => column)).toEqual(['deviation']);
    expect(JSON.stringify(faults)).not.toContain('850709');
  });
});

describe('the next thing with a place', () => {
  it.each([
    [{}, ['fill', 'interrupt']],
    [{ state: 'tillsatt', filled: '2026-11-01' }, ['followUp', 'finish', 'interrupt']],
    [{ state: 'tillsatt', filled: '2026-11-01', followedUp: today }, ['finish', 'followUp', 'interrupt']],
    [{ state: 'avslutad', finished: '2026-11-01' }, ['outcome']],
    [{ state: 'avslutad', finished: '2026-11-01', outcome: 'studier' }, []],
    [{ state: 'avbruten' }, []],
  ])('%j offers %j', (texts, offered) => expect(offeredActions(place(texts), today)).toEqual(offered));

  it('is one press with today, or another day', () => {
    expect(press('fill', {}).writes).toEqual({ state: 'tillsatt', filled: today });
    expect(press('fill', {}, { filled: '15/11 2026' }).writes).toEqual({ state: 'tillsatt', filled: '15/11 2026' });
    expect(press('followUp', { state: 'tillsatt', filled: '2026-11-01' }).writes).toEqual({ followedUp: today });
  });

  it('is not filled before it was agreed', () => {
    expect(press('fill', { agreed: '2026-12-01' }).faults.map(({ column }) => column)).toEqual(['filled']);
  });

  it('is finished only with what came after, all in one', () => {
    const running = { state: 'tillsatt', filled: '2026-11-01' };
    expect(press('finish', running).faults).toEqual([{ column: 'outcome', message: 'Välj vad som kom efter platsen. Vet ni inte än: välj okänt.' }]);
    expect(press('finish', running, { outcome: 'studier', stepsUp: '2' }).writes).toEqual({ state: 'avslutad', finished: today, outcome: 'studier', stepsUp: '2' });
    expect(press('finish', running, { outcome: 'studier', finished: '2026-10-01' }).faults.map(({ column }) => column)).toEqual(['finished']);
  });

  it('is broken off only with a note of its own, without anybody’s number', () => {
    const note = 'Skriv varför platsen avbryts, utan namn eller uppgifter om personen.';
    expect(press('interrupt', { note: 'Nyckel i receptionen.' }).faults).toEqual([{ column: 'note', message: note }]);
    expect(press('interrupt', {}, { note: 'Leverantören sade upp den.' }).writes).toEqual({ state: 'avbruten', note: 'Leverantören sade upp den.' });
    const { faults } = press('interrupt', {}, { note: '19850709-9805 flyttade' });
    expect(faults.map(({ column }) => column)).toEqual(['note']);
    expect(JSON.stringify(faults)).not.toContain('850709');
  });

  it('is told with its days', () => {
    expect(placeWords(place({ agreed: '2026-11-01' }), today).map(spaced)).toEqual(['Överenskommen 2026-11-01 (för 22 dagar sedan).', 'Inte tillsatt.']);
    expect(placeWords(place({ state: 'tillsatt', filled: '2026-11-22' }), today)).toEqual(['Tillsatt 2026-11-22 (i går).', 'Inte uppföljd.']);
    expect(placeWords(place({ state: 'tillsatt', filled: '?', followedUp: 'Nov -26' }), today)).toEqual(['Tillsatt okänd dag.', 'Uppföljd 2026-11.']);
    expect(placeWords(place({ state: 'avslutad', filled: '2026-05-01', finished: today, outcome: 'studier', stepsUp: '2' }), today).map(spaced).slice(1)).toEqual([`Avslutad ${today} (i dag).`, 'Efteråt: studier, 2 steg på trappan.']);
  });
});

describe('new places', () => {
  const row = newRow('places');
  const sums = { required: 4, agreed: 3, filled: 0, finished: 0, rows: 0 };

  it('are as many as are agreed and not there, unless another number is written', () => {
    expect([timesText(undefined, sums), timesText(undefined, { ...sums, rows: 3 }), timesText(undefined, { ...sums, agreed: 90 })]).toEqual(['3', '1', '20']);
    expect(timesText(typed(row, undefined, 'times', '5'), sums)).toBe('5');
    expect(['1', ' 20 ', '0', '21', '1,5', '', 'tre'].map(readTimes)).toEqual([1, 20, undefined, undefined, undefined, undefined, undefined]);
  });

  it('are of the latest kind, agreed today', () => {
    const draft = newPlaceDraft(row, undefined, [placeRow({ place: 'lärling' })], today);
    expect(newPlaceChanges(row, draft, 'U-2026-001', context)).toEqual({
      changes: [{ column: 'place', text: 'lärling' }, { column: 'agreed', text: today }, { column: 'state', text: 'överenskommen' }],
      faults: [],
    });
  });

  it('need a kind', () => {
    expect(newPlaceChanges(row, newPlaceDraft(row, undefined, [], today), 'U-2026-001', context).faults.map(({ column }) => column)).toEqual(['place']);
  });
});

describe('the hand-over rules speak', () => {
  it('of each place, and of the procurement, while it runs', () => {
    const rows = [placeRow({ agreed: '2026-09-01' }), placeRow({ state: 'tillsatt', filled: '2026-09-01' }, 'P-2026-002')];
    const shown = placesShown(procurement({ requiredPlaces: '4', agreedPlaces: '2', contractTo: '2026-12-31' }), fileOf(null, ...rows), today);
    expect(Object.keys(shown.placeWarnings)).toEqual(['P-2026-001', 'P-2026-002']);
    expect(shown.warnings).toHaveLength(2);
    expect(placesShown(procurement({ status: 'avbruten', requiredPlaces: '4', agreedPlaces: '2' }), fileOf(null, ...rows), today)).toMatchObject({ warnings: [], placeWarnings: {} });
  });

  it('not of what cannot be read', () => {
    expect(placesShown(procurement(), fileOf(null, placeRow({ agreed: '2026-09-01', filled: 'snart nog' })), today).placeWarnings).toEqual({});
  });
});
