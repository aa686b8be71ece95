import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import { askServer } from '../askServer';
import { documentId } from '../documentId';
import { keep, kept } from '../keptState';
import { PanelShown } from '../panelShown';
import { readFailure, saveFailure } from '../row/state/saveFailure';
import { useWindowFocus } from '../useWindowFocus';
import { cellsOf } from './state/cellsOf';
import type { FormEdit } from './state/formEdits';
import type { Whose } from './state/mergeForms';
import { isStudyDraft, withoutIdentityNumbers } from './state/studyDraft';
import { mergeOf, startState, studyAfter, type StudyState } from './state/studyState';
import type { StudyForm } from './state/studyForm';
import type { StudyCells } from '../../register/study/studyCells';

export type StudyControl = {
  readonly state: StudyState;
  readonly read: () => void;
  /** Makes the sheet. */
  readonly create: () => void;
  readonly edit: (edit: FormEdit) => void;
  readonly undo: () => void;
  /** Says why a save is not sent. */
  readonly block: (text: string) => void;
  readonly save: () => void;
  readonly choose: (key: string, whose: Whose) => void;
  /** Saves the draft with what has been chosen. */
  readonly settle: () => void;
  readonly leave: () => void;
};

/** The study in the sheet and what is typed over it, which is kept until it is saved. */
export const useStudy = (): StudyControl => {
  const place = `sysselsattningskrav study 1 ${documentId()}`;
  const [state, happen] = useReducer(studyAfter, place, (from) => startState(kept(from, isStudyDraft)['study'] ?? null));
  const latest = useRef(state);
  latest.current = state;
  const count = useRef(0);
  const shown = useContext(PanelShown);
  useEffect(() => keep(place, state.draft === null ? {} : { study: withoutIdentityNumbers(state.draft) }), [state.draft]);

  const ask = (makes: boolean): void => {
    count.current += 1;
    const number = count.current;
    happen({ kind: 'asked', number, makes });
    askServer(makes ? 'createStudy' : 'readStudy').then(
      (answer) => happen({ kind: 'came', number, answer }),
      (error: unknown) => happen({ kind: 'failed', number, text: readFailure(error) }),
    );
  };
  const askUnlessSaving = (makes: boolean): void => {
    if (latest.current.saving === null) ask(makes);
  };
  const refresh = (): void => {
    if (latest.current.asking === null) askUnlessSaving(false);
  };
  useEffect(() => {
    if (shown) refresh();
  }, [shown]);
  useWindowFocus(refresh);

  const send = (form: StudyForm, seen: StudyCells): void => {
    if (latest.current.saving !== null) return;
    count.current += 1;
    const number = count.current;
    happen({ kind: 'sent', number, form });
    askServer('saveStudy', cellsOf(form), seen).then(
      (answer) => happen({ kind: 'answered', number, answer }),
      (error: unknown) => happen({ kind: 'refused', number, text: saveFailure(error) }),
    );
  };

  return {
    state,
    read: () => askUnlessSaving(false),
    create: () => askUnlessSaving(true),
    edit: (edit) => happen({ kind: 'edited', edit }),
    undo: () => happen({ kind: 'undone' }),
    block: (text) => happen({ kind: 'blocked', text }),
    save: () => {
      const { draft } = latest.current;
      if (draft !== null) send(draft.form, draft.seen);
    },
    choose: (key, whose) => happen({ kind: 'chose', key, whose }),
    settle: () => {
      const { conflict } = latest.current;
      const merge = mergeOf(latest.current);
      if (merge === null || conflict === null) return;
      happen({ kind: 'settled', draft: { seen: conflict.theirs, form: merge.form } });
      send(merge.form, conflict.theirs);
    },
    leave: () => happen({ kind: 'left' }),
  };
};
