import { placeColumns } from '../columns/places';
import type { Rules } from './check';
import { findingIf } from './finding';
import { inOrder } from './inOrder';
import { notInFuture } from './notInFuture';

type All = typeof placeColumns;

/** What is asked of each place besides what its columns say of themselves. */
export const placeRules = {
  datesInOrder: inOrder<All>(placeColumns, [
    ['agreed', 'filled'],
    ['filled', 'followedUp'],
    ['filled', 'finished'],
  ]),
  doneInFuture: notInFuture<All>(['followedUp'], 'Skriv dagen när platsen har följts upp.'),
  filledWithoutDay: {
    severity: 'varning',
    check: ({ state, filled }) => findingIf<All>((state === 'tillsatt' || state === 'avslutad') && filled === null, 'filled', 'Platsen är tillsatt. Skriv första dagen på platsen, eller ? om den inte är känd.'),
  },
  finishedWithoutDay: {
    severity: 'varning',
    check: ({ state, finished }) => findingIf<All>(state === 'avslutad' && finished === null, 'finished', 'Platsen är avslutad. Skriv sista dagen på platsen, eller ? om den inte är känd.'),
  },
  outcomeTooEarly: {
    severity: 'varning',
    check: ({ state, outcome }) =>
      findingIf<All>(outcome !== null && (state === 'överenskommen' || state === 'tillsatt'), 'outcome', 'Platsen är inte avslutad, men det står redan vad som kom efter. Ändra läget, eller töm cellen.'),
  },
} as const satisfies Rules<All>;
