import type { StudyAnswer, StudySaved } from '../../../contract/study';
import type { StudyCells } from '../../../register/study/studyCells';
import { cellsOf } from './cellsOf';
import { formOf } from './formOf';
import { isSame, mergeForms, type FormMerge, type Whose } from './mergeForms';
import type { StudyDraft } from './studyDraft';
import type { StudyForm } from './studyForm';

/** What became of the last press. */
export type StudySaid = { readonly tone: 'good' | 'bad'; readonly text: string };

export type StudyState = {
  /** The sheet as it was last read; `null` before that, and where there is none. */
  readonly sheet: StudyCells | null;
  /** Why there is no sheet to show, and what to do: the server's words. */
  readonly message: string;
  /** The question that is under way, and whether it makes the sheet. */
  readonly asking: { readonly number: number; readonly makes: boolean } | null;
  /** Why the latest question had no answer. */
  readonly failure: string;
  readonly draft: StudyDraft | null;
  /** What is being saved. */
  readonly saving: { readonly number: number; readonly form: StudyForm } | null;
  readonly said: StudySaid | null;
  /** What the sheet says instead of what the draft began from, and what is chosen of it. */
  readonly conflict: { readonly theirs: StudyCells; readonly choices: Readonly<Record<string, Whose>> } | null;
};

export type StudyEvent =
  | { readonly kind: 'asked'; readonly number: number; readonly makes: boolean }
  | { readonly kind: 'came'; readonly number: number; readonly answer: StudyAnswer }
  | { readonly kind: 'failed'; readonly number: number; readonly text: string }
  | { readonly kind: 'edited'; readonly edit: (form: StudyForm) => StudyForm }
  | { readonly kind: 'undone' }
  | { readonly kind: 'blocked'; readonly text: string }
  | { readonly kind: 'sent'; readonly number: number; readonly form: StudyForm }
  | { readonly kind: 'answered'; readonly number: number; readonly answer: StudySaved }
  | { readonly kind: 'refused'; readonly number: number; readonly text: string }
  | { readonly kind: 'chose'; readonly key: string; readonly whose: Whose }
  /** The draft is as the merge says, over what stands in the sheet now. */
  | { readonly kind: 'settled'; readonly draft: StudyDraft }
  | { readonly kind: 'left' };

export const startState = (draft: StudyDraft | null): StudyState => ({
  sheet: null,
  message: '',
  asking: null,
  failure: '',
  draft,
  saving: null,
  said: null,
  conflict: null,
});

/** The form as it is shown: what is typed, or else what stands in the sheet. */
export const shownForm = ({ draft, sheet }: Pick<StudyState, 'draft' | 'sheet'>): StudyForm | null => draft?.form ?? (sheet === null ? null : formOf(sheet));

/** Whether somebody has changed the sheet since the draft was begun. */
export const isOvertaken = ({ draft, sheet }: StudyState): boolean => draft !== null && sheet !== null && !isSame(draft.seen, sheet);

/** The draft with what stands in the sheet now, as is chosen. */
export const mergeOf = ({ draft, conflict }: StudyState): FormMerge | null =>
  draft === null || conflict === null ? null : mergeForms({ base: formOf(draft.seen), mine: asRead(draft.form), theirs: formOf(conflict.theirs) }, conflict.choices);

/** As the form would be read back from the sheet: `22500` is `22 500`. */
const asRead = (form: StudyForm): StudyForm => formOf(cellsOf(form));

export const studyAfter = (state: StudyState, event: StudyEvent): StudyState => {
  switch (event.kind) {
    case 'asked':
      return { ...state, asking: { number: event.number, makes: event.makes }, failure: '' };
    case 'came': {
      if (state.asking?.number !== event.number) return state;
      const { answer } = event;
      const came = { ...state, asking: null };
      return answer.study === null ? { ...came, sheet: null, message: answer.message } : { ...came, sheet: answer.study, message: '' };
    }
    case 'failed':
      return state.asking?.number === event.number ? { ...state, asking: null, failure: event.text } : state;
    case 'edited':
      return edited(state, event.edit);
    case 'undone':
      return { ...state, draft: null, said: null, conflict: null };
    case 'blocked':
      return { ...state, said: { tone: 'bad', text: event.text } };
    case 'sent':
      // What was asked before the save is not the sheet as it is after it.
      return { ...state, asking: null, saving: { number: event.number, form: event.form }, said: null };
    case 'answered':
      return state.saving?.number === event.number ? answered({ ...state, saving: null }, state.saving.form, event.answer) : state;
    case 'refused':
      return state.saving?.number === event.number ? { ...state, saving: null, said: { tone: 'bad', text: event.text } } : state;
    case 'chose':
      return state.conflict === null ? state : { ...state, conflict: { ...state.conflict, choices: { ...state.conflict.choices, [event.key]: event.whose } } };
    case 'settled':
      return { ...state, draft: event.draft, conflict: null };
    case 'left':
      return { ...state, conflict: null };
  }
};

/** Typing what stands in the sheet takes the draft back. */
const edited = (state: StudyState, edit: (form: StudyForm) => StudyForm): StudyState => {
  const before = shownForm(state);
  const seen = state.draft?.seen ?? state.sheet;
  if (before === null || seen === null) return state;
  const form = edit(before);
  const isBack = isSame(form, formOf(seen));
  return { ...state, draft: isBack ? null : { seen, form }, said: state.said?.tone === 'good' ? null : state.said };
};

/** What is typed while a save is under way is left to save. */
const answered = (state: StudyState, sent: StudyForm, answer: StudySaved): StudyState => {
  if (answer.study === null) return { ...state, said: { tone: 'bad', text: answer.message } };
  const sheet = answer.study;
  // The sheet may say what was sent though nobody said that it was saved: the answer to an earlier try never came.
  const { draft } = state;
  if (!answer.saved && !isSame(asRead(sent), formOf(sheet))) return { ...state, sheet, conflict: { theirs: sheet, choices: {} } };
  const left = draft === null || isSame(draft.form, sent) ? null : { seen: sheet, form: draft.form };
  return { ...state, sheet, draft: left, conflict: null, said: { tone: 'good', text: 'Sparat i bladet Studie.' } };
};
