import type { AxisTexts, Measure } from './measure';
import { niceTicks } from './niceTicks';
import { rangeWithZero, scale, type Scale } from './scale';
import { valuesOf, type Series } from './series';
import { textWidth } from './textWidth';
import type { ChartSize } from './useChartSize';

export type Tick = { readonly at: number; readonly text: string };

export type LineLayout = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly yTicks: readonly Tick[];
  readonly xTicks: readonly Tick[];
  readonly axis: AxisTexts;
};

/** Where a line chart's parts stand. CSS pixels; places on the x axis in its own numbers. */
export const lineLayout = (
  { width, letter }: ChartSize,
  height: number,
  measure: Measure,
  series: readonly Series[],
  places: readonly number[],
  xTicks: readonly Tick[],
  hasTitle: boolean,
): LineLayout => {
  const [low, high] = rangeWithZero(valuesOf(series));
  const top = 1.7 * letter;
  const bottom = height - (hasTitle ? 3.2 : 1.8) * letter;
  const numbers = niceTicks(low, high, Math.max(2, Math.floor((bottom - top) / (2.6 * letter))));
  const axis = measure.axis(Math.max(-low, high));
  const yTicks = numbers.map((at) => ({ at, text: axis.text(at) }));
  const left = (0.8 + Math.max(...yTicks.map(({ text }) => textWidth(text)))) * letter;
  const right = width - 0.9 * letter;
  const x = scale([places[0] ?? 0, places[places.length - 1] ?? 1], [left, right]);
  return {
    left,
    right,
    top,
    bottom,
    x,
    y: scale([numbers[0] ?? 0, numbers[numbers.length - 1] ?? 1], [bottom, top]),
    yTicks,
    xTicks: spaced(xTicks, x, letter),
    axis,
  };
};

/** As many of the ticks as have room for their texts: every one, every second, every third and so on. */
const spaced = (ticks: readonly Tick[], x: Scale, letter: number): readonly Tick[] => {
  const widest = (Math.max(0, ...ticks.map(({ text }) => textWidth(text))) + 0.8) * letter;
  const apart = Math.min(...ticks.slice(1).map(({ at }, index) => x(at) - x(ticks[index]?.at ?? at)));
  const every = ticks.length < 2 || !(apart > 0) ? 1 : Math.max(1, Math.ceil(widest / apart));
  return ticks.filter((_, index) => index % every === 0);
};
