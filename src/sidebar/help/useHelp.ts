import { useEffect, useState } from 'preact/hooks';
import type { HelpEntry } from '../../help/entry';
import type { HelpData } from '../../help/helpData';
import { askServer } from '../askServer';
import { failureWords, noContact } from '../foreignError';

export type Help = {
  readonly entries: readonly HelpEntry[] | null;
  /** Why there is none, and what to do. */
  readonly failure: string;
  readonly retry: () => void;
};

/** The help's texts, asked for once. */
export const useHelp = (): Help => {
  const [entries, setEntries] = useState<readonly HelpEntry[] | null>(null);
  const [failure, setFailure] = useState('');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setFailure('');
    askServer('readHelp').then(
      (text) => {
        const data: HelpData = JSON.parse(text);
        setEntries(data.entries);
      },
      (error: unknown) => setFailure(failureWords(error, [noContact], 'Hjälpen gick inte att hämta. Försök igen.')),
    );
  }, [tries]);
  return { entries, failure, retry: () => setTries(tries + 1) };
};
