import { useState } from 'preact/hooks';
import { ChartAxes } from './ChartAxes';
import { ChartReader } from './ChartReader';
import { Legend } from './Legend';
import { lineLayout, type LineLayout, type Tick } from './lineLayout';
import { LineMarker, type Marker } from './LineMarker';
import { classOf, dashOf } from './looks';
import type { Measure } from './measure';
import { niceTicks } from './niceTicks';
import { areaPaths, linePath, type Point } from './paths';
import type { Series } from './series';
import { useChartSize } from './useChartSize';

export type LineChartProperties = {
  /** The chart for those who do not see it: what it shows and its main figures, in a sentence or two. */
  readonly label: string;
  /** The places along the x axis: ascending numbers, or a name for each place. As many as each series' values. */
  readonly x: readonly number[] | readonly string[];
  /** One or several lines over the same places, told apart by dashes and a legend. */
  readonly series: readonly Series[];
  readonly measure: Measure;
  /** A place in words, where the chart is read point by point: `Efter 7 månader`. The place's own name by default. */
  readonly placeText?: (index: number) => string;
  /** What the x axis is: `månader i arbete`. */
  readonly xTitle?: string;
  /** The places that are written out on a numeric axis; round numbers by default. */
  readonly xTicks?: readonly number[];
  /** Tints what lies between the first line and zero, gain and loss by themselves. */
  readonly shaded?: boolean;
  /** Vertical lines with or without a label, such as a break-even; outside the axis nothing is drawn. */
  readonly markers?: readonly Marker[];
  /** The place that is read out while nobody points; the last by default. */
  readonly resting?: number;
  /** In letters' heights; 16 by default. */
  readonly height?: number;
};

/**
 * One or several lines over numbers or names. Figures are read point by point with the pointer or the arrow keys, and
 * stand above the chart. Put a `ChartTable` with the same figures in a `Fold` near by.
 *
 * @example <LineChart label="…" x={[0, 6, 12]} series={[{ name: 'Resultat', values: [-69_600, 17_900, 105_400] }]}
 *   measure={inSignedKronor} placeText={(index) => `Efter ${index * 6} månader`} shaded />
 */
export const LineChart = (properties: LineChartProperties) => {
  const { label, x: names, series, measure, xTitle, shaded = false, markers = [], height = 16 } = properties;
  const [place, size] = useChartSize();
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const places = names.map((name, index) => (typeof name === 'number' ? name : index));
  const last = places.length - 1;
  const at = Math.max(0, Math.min(pointedAt ?? properties.resting ?? last, last));
  const full = height * size.letter;
  const layout = lineLayout(size, full, measure, series, places, ticksOf(properties), xTitle !== undefined);
  const lines = series.map(({ values }) => places.map((where, index) => pointOf(layout, where, values[index])));
  const area = areaPaths(lines[0] ?? [], layout.y(0));
  const drawn = lines.flat().flatMap((point) => point ?? []);
  const placeText = properties.placeText ?? ((index: number) => String(names[index] ?? ''));
  return (
    <div class="chart" ref={place}>
      <ChartReader
        about={label.split('.')[0] ?? label}
        at={at}
        last={last}
        where={placeText(at)}
        figures={series.map(({ name, values }) => [series.length === 1 ? '' : name, textOf(values[at], measure)])}
        nearest={(share) => nearestTo(places.map(layout.x), share * size.width)}
        pointing={pointedAt !== null}
        onPoint={setPointedAt}
      >
        <svg viewBox={`0 0 ${size.width} ${full}`} role="img" aria-label={label}>
          <ChartAxes layout={layout} letter={size.letter} {...(xTitle === undefined ? {} : { title: xTitle })} />
          {shaded && <path class="gain" d={area.above} />}
          {shaded && <path class="loss" d={area.below} />}
          <line class="zero" x1={layout.left} x2={layout.right} y1={layout.y(0)} y2={layout.y(0)} />
          {lines.map((points, index) => (
            <path key={index} class={`line ${classOf(index)}`} d={linePath(points)} stroke-dasharray={dashOf(index)} />
          ))}
          {markers.map((marker) => (
            <LineMarker key={marker.at} marker={marker} layout={layout} letter={size.letter} avoiding={drawn} />
          ))}
          {pointedAt !== null && <line class="pointed" x1={layout.x(places[at] ?? 0)} x2={layout.x(places[at] ?? 0)} y1={layout.top} y2={layout.bottom} />}
          {lines.map((points, index) => {
            const point = points[at];
            return pointedAt === null || !point ? null : <circle key={index} class={`point ${classOf(index)}`} cx={point.x} cy={point.y} r="4" />;
          })}
        </svg>
      </ChartReader>
      {series.length > 1 && <Legend kind="line" names={series.map(({ name }) => name)} />}
    </div>
  );
};

const pointOf = ({ x, y }: LineLayout, where: number, value: number | null | undefined): Point | null =>
  value === null || value === undefined ? null : { x: x(where), y: y(value) };

const textOf = (value: number | null | undefined, measure: Measure): string => (value === null || value === undefined ? 'uppgift saknas' : measure.text(value));

const ticksOf = ({ x, xTicks }: LineChartProperties): readonly Tick[] => {
  const [first, last] = [x[0], x[x.length - 1]];
  if (typeof first !== 'number' || typeof last !== 'number') return x.map((name, at) => ({ at, text: String(name) }));
  return (xTicks ?? niceTicks(first, last, 7).filter((tick) => tick >= first && tick <= last)).map((at) => ({ at, text: String(at) }));
};

const nearestTo = (places: readonly number[], wanted: number): number =>
  places.reduce((best, place, index) => (Math.abs(place - wanted) < Math.abs((places[best] ?? Infinity) - wanted) ? index : best), 0);
