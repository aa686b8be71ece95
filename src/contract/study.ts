import type { StudyCells } from '../register/study/studyCells';

/** The sheet `Studie` as it stands; or in Swedish why it cannot be read, and what to do. */
export type StudyAnswer = { readonly study: StudyCells } | { readonly study: null; readonly message: string };

/** What became of a study that was to be written: nobody's change is written over. */
export type StudySaved =
  | { readonly saved: true; readonly study: StudyCells }
  /** Somebody has changed the sheet since it was read. */
  | { readonly saved: false; readonly study: StudyCells }
  | { readonly saved: false; readonly study: null; readonly message: string };

export type StudyQuestions = {
  readStudy: () => StudyAnswer;
  /** Makes the sheet `Studie` where there is none, with an example to write over, and reads it. */
  createStudy: () => StudyAnswer;
  /** @param seen the study as it was read, which must still stand there */
  saveStudy: (study: StudyCells, seen: StudyCells) => StudySaved;
};
