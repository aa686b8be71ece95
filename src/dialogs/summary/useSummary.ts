import { useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../contract/summary';
import { summaryFacts, type SummaryFacts } from '../../register/summary/summaryFacts';
import { askServer } from '../../sidebar/askServer';
import { failureWords, noContact } from '../../sidebar/foreignError';
import { useSlow } from '../../sidebar/useSlow';
import { assumptionsOf, type ReadAssumptions } from './assumptionsOf';

/** The register as it was read, ready to be counted. */
export type ReadSummary = SummaryFacts & ReadAssumptions & { readonly summary: Summary };

export type SummaryControl = {
  /** `null` until it has come. Stays as it was when a later reading fails. */
  readonly read: ReadSummary | null;
  readonly isAsking: boolean;
  /** Whether it takes so long that it deserves a word. */
  readonly deservesWord: boolean;
  readonly failure: string;
  readonly readAgain: () => void;
};

/** Half a second: longer, and people wonder whether anything happens. Milliseconds. */
const momentary = 500;

const known = [noContact, [/exceeded maximum/i, 'Det tog för lång tid för Google att läsa registret. Försök igen.']] as const;

/** Reads the register when the window opens, and when asked to. An answer to an earlier question than the latest is not used. */
export const useSummary = (): SummaryControl => {
  const [read, setRead] = useState<ReadSummary | null>(null);
  const [asking, setAsking] = useState<number | undefined>(undefined);
  const [failure, setFailure] = useState('');
  const asked = useRef(0);
  const deservesWord = useSlow(asking, momentary);
  const readAgain = (): void => {
    asked.current += 1;
    const mine = asked.current;
    const settle = (message: string, came?: ReadSummary): void => {
      if (asked.current !== mine) return;
      setAsking(undefined);
      setFailure(message);
      if (came !== undefined) setRead(came);
    };
    setAsking(mine);
    askServer('readSummary')
      .then((summary) => {
        const assumptions = assumptionsOf(summary);
        return { summary, ...assumptions, ...summaryFacts(summary, assumptions.assumptions) };
      })
      .then((came) => settle('', came), (error: unknown) => settle(failureWords(error, known, 'Registret gick inte att läsa. Försök igen.')));
  };
  useEffect(readAgain, []);
  return { read, isAsking: asking !== undefined, deservesWord, failure, readAgain };
};
