/** Hours are weighed in halves: nobody plans finer. */
const perHour = 2;

/** What takes hours and is worth something. */
export type Weighed = { readonly hours: number; readonly worth: number };

/**
 * Which of some things to do within a number of hours, so that all together are worth the most: exactly, every
 * combination considered. Of two that are worth the same, the one that takes fewer hours.
 *
 * @returns for each whether to do it; never one that is worth nothing
 */
export const mostWorth = (things: readonly Weighed[], hours: number): readonly boolean[] => {
  const room = Math.max(0, Math.floor(hours * perHour));
  const weights = things.map((thing) => Math.ceil(Math.max(0, thing.hours) * perHour));
  // The most that the first things are worth in a number of halves, and whether the latest of them is among them.
  let best = new Float64Array(room + 1);
  const taken: Uint8Array[] = [];
  things.forEach(({ worth }, index) => {
    const weight = weights[index] ?? 0;
    const next = best.slice();
    const takes = new Uint8Array(room + 1);
    if (worth > 0) {
      for (let halves = weight; halves <= room; halves += 1) {
        const together = (best[halves - weight] ?? 0) + worth;
        if (together > (best[halves] ?? 0)) {
          next[halves] = together;
          takes[halves] = 1;
        }
      }
    }
    best = next;
    taken.push(takes);
  });
  const chosen = things.map(() => false);
  // The fewest hours in which the most can be done.
  let left = best.findIndex((worth) => worth === best[room]);
  for (let index = things.length - 1; index >= 0; index -= 1) {
    if (taken[index]?.[left] !== 1) continue;
    chosen[index] = true;
    left -= weights[index] ?? 0;
  }
  return chosen;
};
