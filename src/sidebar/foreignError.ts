/**
 * Google's own messages begin with a kind of error (`Exception: …`, `ScriptError: …`, `NetworkError: …`), as do the
 * language's (`TypeError: …`). A few of Google's and of the browser's stand without one. Our own server's are in
 * Swedish and begin with `Error: ` or with nothing.
 */
export const isForeign = (text: string): boolean =>
  /^(?!Error: )\w*(Error|Exception): /.test(text) ||
  /^(We're sorry|Script function not found|Exceeded maximum|Authori[sz]ation is required|You do not have permission|Failed to fetch)/.test(text);

/** Words of others about the connection, and what the user should know and do. */
export const noContact: readonly [RegExp, string] = [
  /network|connection|offline|failed to fetch|\bHTTP\b/i,
  'Ingen kontakt med kalkylarket. Kontrollera nätet och försök igen.',
];

/** What an error says to the user: our own server's words, or for others' the first that fits. */
export const failureWords = (error: unknown, known: readonly (readonly [RegExp, string])[], unknown: string): string => {
  const text = error instanceof Error ? error.message : '';
  if (isForeign(text)) return known.find(([pattern]) => pattern.test(text))?.[1] ?? unknown;
  return text.replace(/^Error: /, '') || unknown;
};
