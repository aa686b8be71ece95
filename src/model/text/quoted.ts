import { mayHaveLostZeros, withoutLongNumbers } from '../privacy/personalIdentityNumber';

const longestEcho = 40;

/** A text as shown in a message: whole if short, else its beginning; long runs of digits blotted out. */
export const quoted = (text: string): string => {
  const trimmed = text.trim();
  const shown = mayHaveLostZeros(Number(trimmed.replace(/\s/g, ''))) ? '…' : withoutLongNumbers(trimmed);
  return `”${shown.length > longestEcho ? `${shown.slice(0, longestEcho - 1)}…` : shown}”`;
};
