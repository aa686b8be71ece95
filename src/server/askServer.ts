import type { QuestionName, Server } from '../contract/server';
import { insertFormula } from './insertFormula';
import { pushedText } from './pushedText';
import { readSelection } from './readSelection';
import { followSelection } from './register/open/follow';
import { rowAnswers } from './register/rowAnswers';
import { studyAnswers } from './study/studyAnswers';
import { summaryAnswers } from './summary/summaryAnswers';
import { todoAnswers } from './todo/todoAnswers';

/** The sidebar's questions, answered. A question of the contract without an answer here does not compile. */
export const answers: Server = {
  readHelp: () => pushedText('Hjalp'),
  readLatePanels: () => pushedText('Paneler'),
  readSelection,
  followSelection,
  insertFormula,
  ...rowAnswers,
  ...todoAnswers,
  ...summaryAnswers,
  ...studyAnswers,
};

const isQuestion = (name: string): name is QuestionName => Object.prototype.hasOwnProperty.call(answers, name);

/**
 * The sidebar's one door: calls the answer by its name.
 *
 * @throws an error in Swedish for a question that does not exist
 */
export const askServer = (name: string, ...args: unknown[]): unknown => {
  if (!isQuestion(name)) throw new Error('Sidopanelen och kalkylarket har olika versioner. Stäng panelen och öppna den igen.');
  const answer: (...args: never[]) => unknown = answers[name];
  return Reflect.apply(answer, undefined, args);
};
