/** A run of adjacent columns that get the same value. A later one may lie over an earlier. */
export type Stroke<Value> = { readonly at: number; readonly length: number; readonly value: Value };

/**
 * The fewest strokes that give each of some adjacent columns its value, where one may be painted over another: each
 * costs a service call.
 *
 * @param first the first column
 */
export const fewestStrokes = <Value>(first: number, values: readonly Value[]): readonly Stroke<Value>[] => {
  const known = new Map<number, readonly Stroke<Value>[]>();
  /** The first stroke begins in the first column. */
  const paint = (from: number, to: number): readonly Stroke<Value>[] => {
    const value = values[from];
    if (from > to || value === undefined) return [];
    const key = from * values.length + to;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: readonly Stroke<Value>[] = [{ at: first + from, length: 1, value }, ...paint(from + 1, to)];
    for (let again = from + 1; again <= to; again += 1) {
      if (values[again] !== value) continue;
      const [on, ...rest] = paint(again, to);
      if (on === undefined) continue;
      const strokes = [{ at: first + from, length: on.length + again - from, value }, ...paint(from + 1, again - 1), ...rest];
      if (strokes.length < best.length) best = strokes;
    }
    known.set(key, best);
    return best;
  };
  return paint(0, values.length - 1);
};
