import { describe, expect, it } from 'vitest';
import { dialogueIn, procurementIn } from '../../../src/register/form/formChecks';
import { cardChanges, cardDraft } from '../../../src/sidebar/file/state/cardAction';
import { readTexts } from '../../../src/sidebar/file/state/ruleFile';
import { asAgreedPlaces } from '../../../src/sidebar/dialogue/state/asAgreedPlaces';
import { asIndustryDialogue } from '../../../src/sidebar/dialogue/state/asIndustryDialogue';
import { dialogueActions, offeredActions } from '../../../src/sidebar/dialogue/state/dialogueActions';
import { dialogueWords, openEnds } from '../../../src/sidebar/dialogue/state/dialogueWords';
import { missingDialogues } from '../../../src/sidebar/dialogue/state/missingDialogues';
import { newDialogueChanges, newDialogueDraft, proposedKind } from '../../../src/sidebar/dialogue/state/newDialogue';
import { newRow } from '../../../src/sidebar/row/state/newRow';
import { typed, type Draft } from '../../../src/sidebar/row/state/draft';
import { context, dialogueRow, fileOf, procurement, today } from '../file/files';

type Texts = Readonly<Record<string, string>>;

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
const dialogue = (texts: Texts) => dialogueIn(readTexts(dialogueRow(texts)));
const writes = ({ changes }: { readonly changes: readonly { readonly column: string; readonly text: string }[] }) => Object.fromEntries(changes.map(({ column, text }) => [column, text]));

const press = (name: 'hold' | 'book' | 'agree', texts: Texts, edits: Texts = {}, requiredPlaces: number | null = 4) => {
  const row = dialogueRow(texts);
  const draft = Object.entries(edits).reduce<Draft | undefined>((before, [column, text]) => typed(row, before, column, text), undefined);
  const action = dialogueActions(row, draft, requiredPlaces)[name];
  const result = cardChanges(action, row, cardDraft(action, row, draft, today), context);
  return { writes: writes(result), faults: result.faults.map(({ column }) => column) };
};

describe('a new dialogue', () => {
  it.each([
    [{ status: 'planerad' }, 'bransch'],
    [{ status: 'förberedelse' }, 'bransch'],
    [{ status: 'annonserad' }, 'bransch'],
    [{ status: 'tilldelad' }, 'leverantör'],
    [{ status: 'genomförande' }, 'leverantör'],
    [{ status: '', awarded: '2026-11-01' }, 'leverantör'],
    [{ status: '', awarded: '2026-12-01' }, 'bransch'],
  ])('where %j is with %s', (texts, kind) => expect(proposedKind(procurement(texts), today)).toBe(kind));

  const row = newRow('dialogue');
  const draft = newDialogueDraft(row, undefined, 'bransch');

  it('is booked with a day, or has been held today in one press', () => {
    expect(newDialogueChanges(row, draft, 'U-2026-001', '', context).faults.map(({ column }) => column)).toEqual(['booked']);
    expect(writes(newDialogueChanges(row, typed(row, draft, 'booked', '2026-12-01'), 'U-2026-001', '', context))).toEqual({ kind: 'bransch', booked: '2026-12-01' });
    expect(writes(newDialogueChanges(row, draft, 'U-2026-001', today, context))).toEqual({ kind: 'bransch', held: today });
  });
});

describe('what was agreed', () => {
  it('needs a reason only where the places are fewer than the contract’s', () => {
    expect(press('agree', { held: today }, { agreed: 'Fyra platser.', agreedPlaces: '4' })).toEqual({ writes: { agreed: 'Fyra platser.', agreedPlaces: '4' }, faults: [] });
    expect(press('agree', { held: today }, { agreed: 'Tre platser.', agreedPlaces: '3' }).faults).toEqual(['deviation']);
    expect(press('agree', { held: today }, { agreed: 'Tre platser.', agreedPlaces: '3', deviation: 'Mindre lager.' })).toEqual({
      writes: { agreed: 'Tre platser.', agreedPlaces: '3', deviation: 'Mindre lager.' },
      faults: [],
    });
    expect(press('agree', { held: today }, { agreed: 'Tre platser.', agreedPlaces: '3' }, null).faults).toEqual([]);
  });

  it('never holds an identity number', () => {
    expect(press('agree', { held: today }, { agreed: '850709-9805 börjar', agreedPlaces: '4' }).faults).toEqual(['agreed']);
  });

  it('can be written when the dialogue has been held, which is one press', () => {
    expect(offeredActions(dialogue({ booked: today }))[0]).toBe('hold');
    expect(press('hold', { booked: today }).writes).toEqual({ held: today });
    expect(offeredActions(dialogue({ held: today }))[0]).toBe('agree');
  });

  it('is told in words, with what is left open', () => {
    expect(dialogueWords(dialogue({ booked: '2026-12-01' }), today).map(spaced)).toEqual(['Bokad till 2026-12-01 (om 8 dagar).']);
    expect(dialogueWords(dialogue({ held: today, agreedPlaces: '1' }), today).map(spaced)).toEqual([`Hållen ${today} (i dag).`, '1 plats överenskommen.']);
    expect(openEnds(dialogue({ booked: '2026-11-22' }), 4, today)).toEqual(['Den bokade dagen har passerat: skriv när dialogen hölls, eller boka om den.']);
    expect(openEnds(dialogue({ booked: today }), 4, today)).toEqual([]);
    expect(openEnds(dialogue({ held: today, agreed: 'Tre.', agreedPlaces: '3' }), 4, today).map(spaced)).toEqual(['Avtalet kräver 4 platser: skriv varför överenskommelsen är lägre.']);
  });
});

describe('a dialogue’s places as the agreed ones', () => {
  const use = (texts: Texts, of: Texts) => asAgreedPlaces(dialogue(texts), procurementIn(readTexts(procurement({ requiredPlaces: '4', ...of }))));

  it('are written with the reason where they are fewer, in one go', () => {
    expect(use({ agreedPlaces: '3', deviation: 'Mindre lager.' }, {})?.changes).toEqual([{ column: 'agreedPlaces', text: '3' }, { column: 'deviation', text: 'Mindre lager.' }]);
    expect(use({ agreedPlaces: '4' }, { deviation: 'Gammalt skäl.' })?.changes).toEqual([{ column: 'agreedPlaces', text: '4' }]);
  });

  it('wait for the reason', () => expect(use({ agreedPlaces: '3' }, {})).toMatchObject({ lacksReason: true, changes: [] }));

  it('say which reason they replace', () => {
    expect(use({ agreedPlaces: '2', deviation: 'Ännu mindre.' }, { agreedPlaces: '3', deviation: 'Mindre lager.' })?.also).toBe('Ersätter upphandlingens skäl ”Mindre lager.” med dialogens.');
  });

  it('are nothing to write where they stand there already', () => expect(use({ agreedPlaces: '3' }, { agreedPlaces: '3' })).toBe(undefined));
});

describe('the day of a dialogue with the industry as the procurement’s', () => {
  const use = (texts: Texts, industryDialogue = '') => asIndustryDialogue(dialogue({ kind: 'bransch', ...texts }), procurementIn(readTexts(procurement({ industryDialogue }))));

  it.each([
    ['the day on which it was held', { booked: '2026-11-02', held: '2026-11-03' }, '', { day: '2026-11-03' }],
    ['or for which it is booked', { booked: '2026-11-02' }, '', { day: '2026-11-02' }],
    ['nothing to write where it stands there', { held: '2026-11-03' }, '2026-11-03', 'stands'],
    ['never over another day', { held: '2026-11-03' }, '2026-09-01', undefined],
    ['nothing without a day', {}, '', undefined],
    ['nothing of a supplier’s', { kind: 'leverantör', held: '2026-11-03' }, '', undefined],
  ])('%s', (_, texts, standing, expected) => expect(use(texts, standing)).toEqual(expected));
});

describe('what is missing by the hand-over rules', () => {
  const work = { steps: [], places: [] };
  const awarded = procurement({ status: 'tilldelad', awarded: '2026-11-01', recruiter: 'Rekryteraren' });

  it('a dialogue with the industry before advertising', () => {
    expect(missingDialogues(procurement({ status: 'förberedelse', advertised: '2026-12-01' }), fileOf(null), work, today)[0]).toContain('ingen branschdialog är bokad före annonseringen');
    expect(missingDialogues(procurement({ status: 'förberedelse', advertised: '2026-12-01' }), fileOf(null, dialogueRow({ kind: 'bransch', booked: '2026-11-28' })), work, today)).toEqual([]);
  });

  it('a dialogue with the supplier, after the days that the municipality has set', () => {
    const waiting = (days: number) => {
      const file = fileOf(null);
      return missingDialogues(awarded, { ...file, lists: { ...file.lists, days: { ...file.lists.days, supplierDialogue: days } } }, work, today).length;
    };
    // 2026-11-01 to 2026-11-23 is 22 days.
    expect([waiting(21), waiting(22), waiting(23)]).toEqual([1, 1, 0]);
    expect(missingDialogues(awarded, fileOf(null, dialogueRow({ booked: '2026-12-01' })), work, today)).toEqual([]);
  });

  it('nothing of a procurement that has been broken off', () => {
    expect(missingDialogues(procurement({ status: 'avbruten', awarded: '2026-01-01' }), fileOf(null), work, today)).toEqual([]);
  });
});
