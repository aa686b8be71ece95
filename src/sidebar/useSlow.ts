import { useEffect, useState } from 'preact/hooks';

/** How long an answer may take before the user is told that it takes long. Milliseconds. */
const long = 10_000;

/** Whether a question, by its number, has been under way for so long that it deserves a word. */
export const useSlow = (underWay: number | undefined, patience = long): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (underWay === undefined) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [underWay, patience]);
  return slow;
};
