/**
 * What a character between two digits says of them: that they may belong together (`invisible`, `white`,
 * `separator`), that they may where a number is naturally parted (`loose`), or that they do not (`letter`).
 */
export type CharacterClass = 'invisible' | 'white' | 'separator' | 'loose' | 'letter';

const between = (code: number, first: number, last: number): boolean => code >= first && code <= last;

/** Soft hyphen, joiners, direction marks, variation selectors, combining marks, blanks that print nothing. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  code === 0xfeff ||
  between(code, 0x300, 0x36f) ||
  between(code, 0x200b, 0x200f) ||
  between(code, 0x202a, 0x202e) ||
  between(code, 0x2060, 0x206f) ||
  between(code, 0x20d0, 0x20ff) ||
  between(code, 0xfe00, 0xfe0f);

const isWhite = (code: number): boolean =>
  between(code, 0x09, 0x0d) ||
  code === 0x20 ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  between(code, 0x2000, 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2800 ||
  code === 0x3000;

/** Plus, hyphens and dashes of every kind, full stop, slash, underscore, apostrophe, middle dot, bullet. */
const separators: ReadonlySet<number> = new Set(
  Array.from("+-./_'\u00b4\u00b7\u02d7\u2010\u2011\u2012\u2013\u2014\u2015\u2019\u2022\u2027\u2043\u2044\u207b\u2212\ufe58\ufe63\uff0b\uff0d\uff0e\uff0f").map((character) =>
    character.charCodeAt(0),
  ),
);

/** Punctuation and symbols, emoji included: everything that is neither a letter nor one of the above. */
const isLoose = (code: number): boolean =>
  code < 0x80
    ? !between(code | 0x20, 0x61, 0x7a)
    : between(code, 0x80, 0xbf) ||
      code === 0xd7 ||
      code === 0xf7 ||
      between(code, 0x2000, 0x2bff) ||
      between(code, 0x3001, 0x303f) ||
      between(code, 0xd83c, 0xd83e) ||
      between(code, 0xdc00, 0xdfff) ||
      between(code, 0xfe10, 0xfe6f) ||
      between(code, 0xff01, 0xff20);

/** @param code of a character that is no digit */
export const characterClass = (code: number): CharacterClass =>
  isInvisible(code) ? 'invisible' : isWhite(code) ? 'white' : separators.has(code) ? 'separator' : isLoose(code) ? 'loose' : 'letter';
