import { failureWords, noContact } from '../../foreignError';

/** What Google itself says, in English, and what the user should know and do. */
const known: readonly (readonly [RegExp, string])[] = [
  noContact,
  [/protected/i, 'Någon av cellerna är skyddad och kan inte ändras. Be den som skyddat den.'],
  [/authori[sz]ation|permission/i, 'Du saknar behörighet att ändra i kalkylarket. Be ägaren om skrivrätt.'],
  [/maximum execution time|timed? ?out/i, 'Kalkylarket svarade inte i tid. Hämta raden och se efter vad som sparades innan du försöker igen.'],
];

const kept = 'Det du har skrivit är kvar.';

/** Why a save did not go through and what to do, in Swedish whoever it was that failed. */
export const saveFailure = (error: unknown): string => {
  const words = failureWords(error, known, 'Det gick inte att spara. Försök igen.');
  return words.includes(kept) ? words : `${words} ${kept}`;
};

/** Why something could not be read. */
export const readFailure = (error: unknown): string => failureWords(error, known, 'Kalkylarket svarade inte som det skulle. Försök igen.');
