/** Texts one after the other, with a word before the last: `a, b och c`. */
export const listed = (texts: readonly string[], word: 'och' | 'eller'): string =>
  [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((text) => text !== '').join(` ${word} `);
