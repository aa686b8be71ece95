/** What Google itself says, in English, and what the user should know and do. */
const known: readonly (readonly [RegExp, string])[] = [
  [/network|connection|offline|failed to fetch|\bHTTP\b/i, 'Ingen kontakt med kalkylarket. Kontrollera nätet och försök igen.'],
  [/protected/i, 'Cellen är skyddad och kan inte ändras. Markera en annan cell och försök igen.'],
  [/validation/i, 'Cellen tar bara emot vissa värden. Markera en annan cell och försök igen.'],
  [/authori[sz]ation|permission/i, 'Du saknar behörighet att ändra i kalkylarket. Be ägaren om skrivrätt.'],
];

const unknown = 'Formeln kunde inte skrivas. Försök igen.';

/**
 * Google's own messages begin with a kind of error (`Exception: …`, `ScriptError: …`, `NetworkError: …`), as do the
 * language's (`TypeError: …`). A few of Google's and of the browser's stand without one. Our own server's are in
 * Swedish and begin with `Error: ` or with nothing.
 */
const isForeign = (text: string): boolean =>
  /^(?!Error: )\w*(Error|Exception): /.test(text) ||
  /^(We're sorry|Script function not found|Exceeded maximum|Authori[sz]ation is required|You do not have permission|Failed to fetch)/.test(text);

/** Why a formula was not written and what to do, in Swedish whoever it was that failed. */
export const insertionFailure = (error: unknown): string => {
  const text = error instanceof Error ? error.message : '';
  if (isForeign(text)) return known.find(([pattern]) => pattern.test(text))?.[1] ?? unknown;
  return text.replace(/^Error: /, '') || unknown;
};
