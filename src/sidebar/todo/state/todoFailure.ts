import { failureWords, noContact } from '../../foreignError';

const known: readonly (readonly [RegExp, string])[] = [
  noContact,
  [/protected/i, 'Cellen är skyddad och kan inte ändras. Be ägaren av kalkylarket.'],
  [
    /authori[sz]ation|permission/i,
    'Google har inte fått ditt lov än. Välj Att göra och påminnelser i menyn igen och svara på Googles fråga, eller be ägaren av kalkylarket om skrivrätt.',
  ],
  [/exceeded maximum|too many times/i, 'Det tog för lång tid eller blev för många brev för Google i dag. Försök igen i morgon.'],
];

/** Why something was not done and what to do, in Swedish whoever it was that failed. */
export const todoFailure = (error: unknown): string => failureWords(error, known, 'Det gick inte. Försök igen.');
