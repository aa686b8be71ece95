import type { Arrangement, Span } from './barSpans';
import type { Box } from './placeLabel';
import type { ChartSize } from './useChartSize';

/** What a bar chart is drawn from. */
export type BarRequest = {
  readonly size: ChartSize;
  readonly categories: readonly string[];
  /** Of each category. */
  readonly spans: readonly (readonly Span[])[];
  readonly reach: readonly [number, number];
  readonly from: number;
  readonly arrangement: Arrangement;
  /** What is written at a bar; empty for nothing. */
  readonly textOf: (value: number | null, series: number, category: number) => string;
};

export type BarText = { readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end'; readonly kind: 'name' | 'figure' };

/** What to draw. CSS pixels. */
export type BarPicture = {
  readonly height: number;
  readonly bars: readonly (Box & { readonly series: number })[];
  readonly texts: readonly BarText[];
  /** Where bars begin: a line, in parts where names stand in its way. */
  readonly base: readonly { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number }[];
};

/** What is written at the bars of a category, and where along the axis: at their ends, or in the middle of a part. */
export const figuresOf = ({ arrangement, textOf, from }: BarRequest, spans: readonly Span[], category: number) => {
  if (arrangement !== 'stacked') {
    return spans
      .filter(({ value }) => arrangement === 'grouped' || (value !== null && value !== from))
      .map(({ value, series, lane, end }) => ({ lane, at: end, inside: false, text: textOf(value, series, category), backwards: end < from, length: 0 }));
  }
  return spans
    .filter(({ value }) => value !== null && value !== 0)
    .map(({ value, series, lane, start, end }) => ({ lane, at: (start + end) / 2, inside: true, text: textOf(value, series, category), backwards: false, length: Math.abs(end - start) }));
};
