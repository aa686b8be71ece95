/** What Google itself says, in English, and what the user should know and do. */
const known: readonly (readonly [RegExp, string])[] = [
  [/network|connection|offline|http/i, 'Ingen kontakt med kalkylarket. Kontrollera nätet och försök igen.'],
  [/protected/i, 'Cellen är skyddad och kan inte ändras. Markera en annan cell och försök igen.'],
  [/validation/i, 'Cellen tar bara emot vissa värden. Markera en annan cell och försök igen.'],
  [/authori[sz]ation|permission/i, 'Du saknar behörighet att ändra i kalkylarket. Be ägaren om skrivrätt.'],
];

const unknown = 'Formeln kunde inte skrivas. Försök igen.';

/** Whether the text is one of our own server's, which are in Swedish. */
const isSwedish = (text: string): boolean => /[åäö]/i.test(text);

/** Why a formula was not written and what to do, in Swedish whoever it was that failed. */
export const insertionFailure = (error: unknown): string => {
  const text = error instanceof Error ? error.message.replace(/^(Error|Exception): /, '') : '';
  return known.find(([pattern]) => pattern.test(text))?.[1] ?? (isSwedish(text) ? text : unknown);
};
