import { describe, expect, it } from 'vitest';
import type { StudyCells } from '../../../src/register/study/studyCells';
import { cellsOf } from '../../../src/sidebar/study/state/cellsOf';
import { addOverride, inSituation, setCase, setField, setLivelihood, setOverride, type FormEdit } from '../../../src/sidebar/study/state/formEdits';
import { formOf } from '../../../src/sidebar/study/state/formOf';
import { isStudyDraft, withoutIdentityNumbers } from '../../../src/sidebar/study/state/studyDraft';
import { isOvertaken, mergeOf, shownForm, startState, studyAfter, type StudyEvent, type StudyState } from '../../../src/sidebar/study/state/studyState';
import { line, study } from './studies';

const after = (state: StudyState, ...events: readonly StudyEvent[]): StudyState => events.reduce(studyAfter, state);
const came = (cells: StudyCells, number = 1): readonly StudyEvent[] => [{ kind: 'asked', number, makes: false }, { kind: 'came', number, answer: { study: cells } }];
const edited = (edit: FormEdit): StudyEvent => ({ kind: 'edited', edit });
const opened = after(startState(null), ...came(study));
const retitled = after(opened, edited(setField('title', 'Skolmat')));
const with_ = (cells: StudyCells, ...edits: readonly FormEdit[]): StudyCells => cellsOf(edits.reduce((form, edit) => edit(form), formOf(cells)));
const raise: FormEdit = inSituation(0, 'after', setLivelihood(0, 'amount', '25 000'));

describe('reading the sheet', () => {
  it('no sheet is told in the server’s words; once it is there it is shown', () => {
    const none = after(startState(null), { kind: 'asked', number: 1, makes: false }, { kind: 'came', number: 1, answer: { study: null, message: 'Bladet Studie finns inte.' } });
    expect([shownForm(none), none.message]).toEqual([null, 'Bladet Studie finns inte.']);
    expect(after(none, { kind: 'asked', number: 2, makes: true }, { kind: 'came', number: 2, answer: { study } })).toMatchObject({ sheet: study, message: '', asking: null });
  });

  it('an answer to an earlier question is not taken for the latest’s, and no answer leaves what was there', () => {
    const asking = after(opened, { kind: 'asked', number: 3, makes: false });
    expect(after(asking, { kind: 'came', number: 2, answer: { study: null, message: 'borta' } })).toBe(asking);
    expect(after(asking, { kind: 'failed', number: 3, text: 'Försök igen.' })).toMatchObject({ sheet: study, asking: null, failure: 'Försök igen.' });
  });
});

describe('what is typed', () => {
  it('is shown over the sheet, stays when the sheet is read again, and is taken back by typing what stood there', () => {
    expect(shownForm(after(retitled, ...came(study, 4)))?.fields.title).toBe('Skolmat');
    expect(after(retitled, edited(setField('title', 'Städning'))).draft).toBe(null);
    expect(after(retitled, { kind: 'undone' }).draft).toBe(null);
  });

  it('what somebody else writes meanwhile is told, and nothing typed is lost', () => {
    const other = after(retitled, ...came(with_(study, raise), 5));
    expect([isOvertaken(retitled), isOvertaken(other), shownForm(other)?.fields.title]).toEqual([false, true, 'Skolmat']);
  });

  it('is still there when the browser opens the panel again, but for identity numbers', () => {
    const { draft } = after(retitled, edited(setCase(0, 'name', 'Anna 850709-9805')));
    const kept: unknown = JSON.parse(JSON.stringify(withoutIdentityNumbers(draft)));
    expect(JSON.stringify(kept)).not.toContain('9805');
    expect(isStudyDraft(kept) && kept.form.fields.title).toBe('Skolmat');
    expect(isStudyDraft(kept) && kept.seen).toEqual(study);
  });

  it('what was kept in another form is forgotten', () => {
    const { draft } = retitled;
    for (const other of [null, {}, { ...draft, seen: {} }, { ...draft, form: { ...draft?.form, cases: [{ name: 'A' }] } }, { ...draft, form: { ...draft?.form, fields: { title: 'x' } } }]) expect(isStudyDraft(other)).toBe(false);
  });
});

describe('saving', () => {
  const sent = (state: StudyState, number = 9): StudyState => after(state, { kind: 'sent', number, form: state.draft!.form });
  const saved = with_(study, setField('title', 'Skolmat'));

  it('what is saved is the sheet’s, and nothing is left to save', () => {
    expect(after(sent(retitled), { kind: 'answered', number: 9, answer: { saved: true, study: saved } })).toMatchObject({ sheet: saved, draft: null, said: { tone: 'good' } });
  });

  it('what is typed while it is under way is left to save', () => {
    const state = after(sent(retitled), edited(raise), { kind: 'answered', number: 9, answer: { saved: true, study: saved } });
    expect(state.draft).toMatchObject({ seen: saved });
    expect(cellsOf(state.draft!.form)).toEqual(with_(saved, raise));
  });

  it('what was asked before the save does not take the place of what was saved, though its answer comes after', () => {
    const asking = after(retitled, { kind: 'asked', number: 8, makes: false });
    const state = after(sent(asking), { kind: 'answered', number: 9, answer: { saved: true, study: saved } }, { kind: 'came', number: 8, answer: { study } });
    expect([state.sheet, state.asking]).toEqual([saved, null]);
  });

  it('no answer, or a refusal, leaves the draft and says why', () => {
    expect(after(sent(retitled), { kind: 'refused', number: 9, text: 'Ingen kontakt.' })).toMatchObject({ draft: retitled.draft, saving: null, said: { tone: 'bad', text: 'Ingen kontakt.' } });
    expect(after(sent(retitled), { kind: 'answered', number: 9, answer: { saved: false, study: null, message: 'Bladet är skyddat.' } })).toMatchObject({ draft: retitled.draft, said: { tone: 'bad', text: 'Bladet är skyddat.' } });
  });

  it('a second try, when the first was written but never answered, finds it saved', () => {
    const typed = after(opened, edited(inSituation(0, 'after', setLivelihood(0, 'amount', '25000'))));
    expect(after(sent(typed), { kind: 'answered', number: 9, answer: { saved: false, study: with_(study, raise) } })).toMatchObject({ draft: null, conflict: null, said: { tone: 'good' } });
  });
});

describe('somebody else has changed the sheet', () => {
  const conflict = (mine: readonly FormEdit[], theirs: StudyCells): StudyState => {
    const state = after(opened, ...mine.map(edited));
    return after(state, { kind: 'sent', number: 9, form: state.draft!.form }, { kind: 'answered', number: 9, answer: { saved: false, study: theirs } });
  };

  it('changes of different things are put together', () => {
    const merge = mergeOf(conflict([setField('title', 'Skolmat'), addOverride('Månadslön'), setOverride(0, '24 000')], with_(study, raise)));
    expect(merge).toMatchObject({ conflicts: [], taken: ['Fallet A'] });
    expect(cellsOf(merge!.form)).toEqual(with_(study, raise, setField('title', 'Skolmat'), addOverride('Månadslön'), setOverride(0, '24 000')));
  });

  it('changes of the same thing are shown both, and what is chosen stands', () => {
    const both = conflict([setField('title', 'Skolmat'), inSituation(0, 'after', setLivelihood(0, 'amount', '30000'))], with_(study, raise, setField('title', 'Park')));
    const told = mergeOf(both)!.conflicts.map(({ label, mine, theirs }) => [label, mine, theirs].map((text) => text.replace(/\u00a0/g, ' ')));
    expect(told).toEqual([
      ['Studiens namn', 'Skolmat', 'Park'],
      ['Fallet A', '3 personer. Före: försörjningsstöd 12 mån. Efter: lön 12 mån 30 000 kr.', '3 personer. Före: försörjningsstöd 12 mån. Efter: lön 12 mån 25 000 kr.'],
    ]);
    const [title, own] = mergeOf(both)!.conflicts;
    const chosen = after(both, { kind: 'chose', key: title!.key, whose: 'theirs' }, { kind: 'chose', key: own!.key, whose: 'mine' });
    expect(cellsOf(mergeOf(chosen)!.form)).toEqual(with_(study, setField('title', 'Park'), inSituation(0, 'after', setLivelihood(0, 'amount', '30 000'))));
  });

  it('a case that one has added and one that the other has taken away', () => {
    const added = { ...study, before: [...study.before, line('a-kassa', { caseName: 'B', persons: 1 })], after: [...study.after, line('lön', { caseName: 'B', persons: 1 })] };
    expect(mergeOf(conflict([setField('title', 'Skolmat')], added))!.form.cases.map(({ name }) => name)).toEqual(['A', 'B']);
    const merge = mergeOf(conflict([raise], { ...study, before: [], after: [] }))!;
    expect(merge.conflicts.map(({ label, theirs }) => [label, theirs])).toEqual([['Fallet A', '']]);
    expect(mergeOf(conflict([setField('title', 'Skolmat')], { ...study, before: [], after: [] }))!.form.cases).toEqual([]);
  });

  it('going back leaves everything as it was typed', () => {
    const both = conflict([setField('title', 'Skolmat')], with_(study, setField('title', 'Park')));
    expect(after(both, { kind: 'left' })).toMatchObject({ conflict: null, draft: { form: { fields: { title: 'Skolmat' } } } });
  });
});
