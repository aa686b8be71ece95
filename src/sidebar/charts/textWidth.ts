/**
 * About how wide a text is, in letters' heights, in the sans-serif letters of the page: enough to leave room for it
 * without asking the browser, so that it holds in print as well.
 */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += /[\s.,:;'|()iljtfrIJ]/.test(letter) ? 0.31 : /[mwMW%åÅ@–—]/.test(letter) ? 0.85 : /[A-ZÄÖ−+]/.test(letter) ? 0.68 : 0.57;
  return width;
};

/** The text, cut with an ellipsis where it is wider than so many letters' heights. */
export const fittedText = (text: string, most: number): string => {
  if (textWidth(text) <= most) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`) > most) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};
