import { door } from '../contract/door';
import type { QuestionName, Server } from '../contract/server';

/** The runner that Google puts in the sidebar, as far as the sidebar uses it: one question through the one door. */
type Runner<Name extends QuestionName> = {
  withSuccessHandler<Asked extends QuestionName>(handle: (answer: ReturnType<Server[Asked]>) => void): Runner<Asked>;
  withFailureHandler(handle: (error: Error) => void): Runner<Name>;
} & Readonly<Record<typeof door, (question: Name, ...args: Parameters<Server[Name]>) => void>>;

declare const google: { readonly script: { readonly run: Runner<QuestionName> } } | undefined;

/** Longer than a save waits for its turn and is carried out. Then no answer will come. Milliseconds. */
const patience = 90_000;

/**
 * Asks the server and waits for its answer. A second answer to the same question is ignored.
 *
 * @returns the answer; rejected with the server's error, or with one in Swedish where there is no server or no answer
 */
export const askServer = <Name extends QuestionName>(
  question: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> =>
  new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error('Sidopanelen är inte öppnad i ett kalkylark.'));
      return;
    }
    const timer = setTimeout(() => reject(new Error('Kalkylarket har inte svarat på en och en halv minut. Försök igen: inget blir gjort två gånger.')), patience);
    const settled = <Result>(settle: (result: Result) => void) => (result: Result): void => {
      clearTimeout(timer);
      settle(result);
    };
    google.script.run.withSuccessHandler<Name>(settled(resolve)).withFailureHandler(settled(reject))[door](question, ...args);
  });
