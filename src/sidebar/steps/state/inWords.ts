import { oneDecimalOf } from '../../format';

/** `a, b och c` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words[words.length - 1] ?? ''}`;

/** Hours with at most one decimal, without the unit: `4,5`, `116`. */
export const hoursShown = (hours: number): string => oneDecimalOf(hours).replace(/,0$/, '');

/** With a capital letter first. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
