/** Where the decimal digits begin that people paste: ASCII, Arabic, Persian, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0xff10];

/** The digit that a character code stands for, or -1. */
export const digitOf = (code: number): number => {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
};
