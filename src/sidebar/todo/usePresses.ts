import { useRef, useState } from 'preact/hooks';
import { useSlow } from '../useSlow';
import { todoFailure } from './state/todoFailure';

/** What is said when something has been done, or has not. */
export type Said = { readonly tone: 'good' | 'bad'; readonly text: string };

export type Presses = {
  /** What was pressed and is not done yet. */
  readonly underWay: string | null;
  /** What was pressed last. */
  readonly latest: string | null;
  /** Whether it takes so long that it deserves a word. */
  readonly deservesWord: boolean;
  readonly said: Said | null;
  /** Does what was pressed; `null` says nothing about it. */
  readonly press: (what: string, doIt: () => Promise<Said | null>) => void;
};

/** Half a second: longer, and people wonder whether the press was felt. Milliseconds. */
const momentary = 500;

type State = { readonly underWay: string | null; readonly latest: string | null; readonly number: number; readonly said: Said | null };

/** Buttons that ask the server to do something. Of several presses only the latest is told about. */
export const usePresses = (): Presses => {
  const [{ underWay, latest, number, said }, setState] = useState<State>({ underWay: null, latest: null, number: 0, said: null });
  const asked = useRef(0);
  const deservesWord = useSlow(underWay === null ? undefined : number, momentary);
  const press = (what: string, doIt: () => Promise<Said | null>): void => {
    asked.current += 1;
    const mine = asked.current;
    const settle = (answer: Said | null): void => {
      if (asked.current === mine) setState({ underWay: null, latest: what, number: mine, said: answer });
    };
    setState({ underWay: what, latest: what, number: mine, said: null });
    doIt().then(settle, (error: unknown) => settle({ tone: 'bad', text: todoFailure(error) }));
  };
  return { underWay, latest, deservesWord, said, press };
};
