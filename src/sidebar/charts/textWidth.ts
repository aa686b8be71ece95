/**
 * About how wide a text is, in letters' heights, in the sans-serif letters of the page: enough to leave room for it
 * without asking the browser, so that it holds in print as well.
 */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += /[\s.,:;'|()iljtfrIJ]/.test(letter) ? 0.31 : /[mwMW%åÅ@–—]/.test(letter) ? 0.85 : /[A-ZÄÖ−+]/.test(letter) ? 0.68 : 0.57;
  return width;
};

/** The text in lines no wider than so many letters' heights, broken between words; a word alone may be wider. */
export const textLines = (text: string, most: number): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last === undefined || textWidth(`${last} ${word}`) > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
