/** `a, b och c` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words[words.length - 1] ?? ''}`;

/** With a capital letter first. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
