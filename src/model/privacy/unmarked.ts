/** Characters that stand for digits in other clothes: superscripts, circled and mathematical digits. */
const dressedDigits = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\ud835]/;

/** Parts digits without being seen, like an HTML tag. */
const nothing = '\u200b';

/**
 * A text as a reader sees it where it holds HTML: tags gone, character references as their characters; and digits in
 * other clothes as plain ones. The same text where it has none of it.
 */
export const unmarked = (text: string): string => {
  const plain = dressedDigits.test(text) ? text.normalize('NFKC') : text;
  if (!/[<&]/.test(plain)) return plain;
  return plain
    .replace(/<[a-z/!][^<>]*>/gi, nothing)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hexadecimal?: string, decimal?: string) =>
      character(hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16)),
    )
    .replace(/&[a-z]{2,10};/gi, ' ');
};

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : nothing);
