import { matterOf, type SentMatter } from './sentMatter';

/**
 * A short mark of a matter and the person it was told to: what the register remembers of a mail holds no address and
 * no text. Two independent 32-bit hashes (FNV-1a and a rotated variant), each seven digits in base 36.
 */
export const matterMark = (matter: Pick<SentMatter, 'key' | 'email'>): string => {
  const text = matterOf(matter);
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul((second << 5) | (second >>> 27), 0x85ebca6b) ^ code;
  }
  return [first, second].map((hash) => (hash >>> 0).toString(36).padStart(7, '0')).join('');
};

/** The mark that a person has got a mail: at most one a day. */
export const personMark = (email: string): string => matterMark({ key: 'brev', email });
