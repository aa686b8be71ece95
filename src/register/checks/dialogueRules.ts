import { dialogueColumns } from '../columns/dialogue';
import type { Rules } from './check';
import { findingIf } from './finding';
import { notInFuture } from './notInFuture';

type All = typeof dialogueColumns;

/** What is asked of each dialogue besides what its columns say of themselves. */
export const dialogueRules = {
  heldInFuture: notInFuture<All>(['held'], 'Skriv en kommande dag i Bokad, och dagen i Hållen när dialogen är hållen.'),
  agreedNotHeld: {
    severity: 'varning',
    check: ({ agreed, held }) => findingIf<All>(agreed !== null && held === null, 'held', 'Det står vad som överenskoms, men inte när dialogen hölls. Skriv dagen, eller ? om den inte är känd.'),
  },
} as const satisfies Rules<All>;
