import { failureWords, noContact } from '../../foreignError';

/** What Google itself says, in English, and what the user should know and do. */
const known: readonly (readonly [RegExp, string])[] = [
  noContact,
  [/protected/i, 'Cellen är skyddad och kan inte ändras. Markera en annan cell och försök igen.'],
  [/validation/i, 'Cellen tar bara emot vissa värden. Markera en annan cell och försök igen.'],
  [/authori[sz]ation|permission/i, 'Du saknar behörighet att ändra i kalkylarket. Be ägaren om skrivrätt.'],
];

/** Why a formula was not written and what to do, in Swedish whoever it was that failed. */
export const insertionFailure = (error: unknown): string => failureWords(error, known, 'Formeln kunde inte skrivas. Försök igen.');
