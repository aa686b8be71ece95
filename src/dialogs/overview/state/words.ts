/** A text with a capital to begin with. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `a`, `a och b`, `a, b och c`. */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} och ${texts[texts.length - 1] ?? ''}`;
