import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionName, Server } from '../../contract/server';
import { askServer } from '../askServer';
import { readFailure } from './state/saveFailure';

export type Asked<Answer> = { readonly step: 'waiting' } | { readonly step: 'came'; readonly answer: Answer } | { readonly step: 'failed'; readonly message: string };

/**
 * The answer to a question, asked anew each time the key changes. The latest answer stays while a new one is under way.
 *
 * @param key what the answer depends on; `null` while it is not needed
 */
export const useAsked = <Name extends QuestionName>(key: string | null, question: Name, ...args: Parameters<Server[Name]>): Asked<ReturnType<Server[Name]>> => {
  const [asked, setAsked] = useState<Asked<ReturnType<Server[Name]>>>({ step: 'waiting' });
  const latest = useRef<string | null>(null);
  useEffect(() => {
    latest.current = key;
    if (key === null) return;
    askServer(question, ...args).then(
      (answer) => latest.current === key && setAsked({ step: 'came', answer }),
      (error: unknown) => latest.current === key && setAsked({ step: 'failed', message: readFailure(error) }),
    );
  }, [key]);
  return asked;
};
