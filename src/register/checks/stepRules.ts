import { stepColumns } from '../columns/steps';
import type { Rules } from './check';
import { notInFuture } from './notInFuture';

type All = typeof stepColumns;

/** What is asked of each step besides what its columns say of themselves. */
export const stepRules = {
  doneInFuture: notInFuture<All>(['done'], 'Skriv en kommande dag i Planerat, och dagen i Klart när steget är klart.'),
} as const satisfies Rules<All>;
