/** A text without what people vary: case, accents (`ö` is `o`), spaces, hyphens, full stops, underscores. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/é/g, 'e')
    .replace(/[\s\u0300-\u036f\u002d\u2010-\u2015._]/g, '');
