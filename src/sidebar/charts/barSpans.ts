import type { Series } from './series';

/** Side by side in each category, one after the other, or over each other from the same beginning. */
export type Arrangement = 'grouped' | 'stacked' | 'overlaid';

/** A bar: from where to where along the axis of figures, in which lane of its category. `null` where there is no figure. */
export type Span = { readonly series: number; readonly lane: number; readonly start: number; readonly end: number; readonly value: number | null };

/**
 * The bars of a category. Stacked ones below zero are stacked by themselves, downwards.
 *
 * @param from where bars begin that are not stacked
 */
export const barSpans = (series: readonly Series[], category: number, arrangement: Arrangement, from: number): readonly Span[] => {
  const reached = { up: 0, down: 0 };
  return series.map(({ values }, index) => {
    const value = values[category] ?? null;
    if (arrangement !== 'stacked') return { series: index, lane: arrangement === 'grouped' ? index : 0, start: from, end: value ?? from, value };
    const side = (value ?? 0) < 0 ? 'down' : 'up';
    const start = reached[side];
    reached[side] += value ?? 0;
    return { series: index, lane: 0, start, end: reached[side], value };
  });
};

/** How far the bars reach, the beginning included. */
export const reachOf = (categories: readonly (readonly Span[])[], from: number): readonly [number, number] => {
  const ends = categories.flat().flatMap(({ start, end }) => [start, end]);
  const [low, high] = [Math.min(from, ...ends), Math.max(from, ...ends)];
  return low === high ? [low, low + 1] : [low, high];
};
