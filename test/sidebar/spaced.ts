/** A text with ordinary spaces, so that a case can be typed. */
export const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
