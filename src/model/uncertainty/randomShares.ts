/**
 * Random numbers from 0 up to 1, the same for the same seed: sfc32 of Chris Doty-Humphrey's PractRand, a known generator
 * with 128 bits of state that passes its tests, seeded as there. Not for secrets.
 *
 * @param seed whole number, 0 up to 2³²
 */
export const randomShares = (seed: number): (() => number) => {
  let [a, b, c, count] = [0, seed | 0, 0, 1];
  const next = (): number => {
    const drawn = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 2 ** 32;
  };
  for (let mixing = 0; mixing < 12; mixing++) next();
  return next;
};
