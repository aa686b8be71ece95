import type { Spread } from '../../../../model/uncertainty/spread';
import { moneyAxis, type AxisTexts } from '../../../charts/measure';
import type { Box } from '../../../charts/placeLabel';
import { scale } from '../../../charts/scale';
import { textWidth } from '../../../charts/textWidth';
import type { ChartSize } from '../../../charts/useChartSize';
import type { ResultBin } from './resultBins';

/** What to draw of a spread result. CSS pixels. */
export type IntervalLayout = {
  readonly height: number;
  readonly columns: readonly (Box & { readonly loss: boolean })[];
  /** Where the columns stand. */
  readonly ground: number;
  readonly zero: number;
  /** Below the columns: nine runs of ten, eight of ten, and the middle. */
  readonly interval: { readonly y: number; readonly p5: number; readonly p10: number; readonly median: number; readonly p90: number; readonly p95: number };
  /** Zero, and as many of the columns' edges as have room for their figures. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly axis: AxisTexts;
};

/** Columns for the runs by their result, with the interval below them. */
export const intervalLayout = ({ width, letter }: ChartSize, bins: readonly ResultBin[], { p5, p10, median, p90, p95 }: Spread): IntervalLayout => {
  const [low, high] = [bins[0]?.from ?? 0, bins[bins.length - 1]?.to ?? 1];
  const axis = moneyAxis(Math.max(-low, high));
  const most = Math.max(...bins.map(({ share }) => share));
  const [top, ground] = [0.3 * letter, 8 * letter];
  const edges = [low, ...bins.map(({ to }) => to)];
  const half = 0.5 * Math.max(...edges.map((edge) => textWidth(axis.text(edge)))) * letter;
  const x = scale([low, high], [half + 1, width - half - 1]);
  const every = Math.ceil((2 * half + letter) / (x(edges[1] ?? high) - x(low)));
  const origin = edges.indexOf(0);
  return {
    height: 11.8 * letter,
    columns: bins.map(({ from, to, share }) => {
      const y = ground - (share / most) * (ground - top);
      return { x: x(from) + 0.5, y, width: Math.max(1, x(to) - x(from) - 1), height: ground - y, loss: to <= 0 };
    }),
    ground,
    zero: x(0),
    interval: { y: 9 * letter, p5: x(p5), p10: x(p10), median: x(median), p90: x(p90), p95: x(p95) },
    ticks: edges.filter((_, index) => (index - origin) % every === 0).map((edge) => ({ x: x(edge), text: axis.text(edge) })),
    axis,
  };
};
