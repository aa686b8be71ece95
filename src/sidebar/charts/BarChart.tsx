import { useId } from 'preact/hooks';
import { barFill } from './barFill';
import type { BarRequest } from './barPicture';
import { BarPresses, type BarPress } from './BarPresses';
import { barsAcross } from './barsAcross';
import { barSpans, reachOf, type Arrangement } from './barSpans';
import { barsUp } from './barsUp';
import { Legend } from './Legend';
import { classOf } from './looks';
import type { Measure } from './measure';
import { Patterns } from './Patterns';
import type { Series } from './series';
import { useChartSize } from './useChartSize';

export type BarChartProperties = {
  /** The chart for those who do not see it: what it shows and its main figures, in a sentence or two. */
  readonly label: string;
  /** A name for each row of bars. */
  readonly categories: readonly string[];
  /** One or several kinds of bars, told apart by pattern and a legend; as many values as categories. */
  readonly series: readonly Series[];
  readonly measure: Pick<Measure, 'text'>;
  /** `across` (the default): lying bars. `up`: standing ones, which lie down where their names have no room. */
  readonly direction?: 'across' | 'up';
  /** `grouped` (the default), `stacked`, or `overlaid`: all from the same beginning, as in a tornado. */
  readonly arrangement?: Arrangement;
  /** Where bars begin that are not stacked; 0 by default. */
  readonly from?: number;
  /** What is written at a bar; the figure by default, `–` where there is none. */
  readonly textOf?: BarRequest['textOf'];
  /** In letters' heights, of standing bars; 16 by default. */
  readonly height?: number;
  /** Makes each row of lying bars a button. */
  readonly press?: BarPress;
};

/**
 * Bars with their figures written at them, so that no axis has to be read. Put a `ChartTable` with the same figures
 * near by.
 *
 * @example <BarChart label="…" categories={['Krävda', 'Tillsatta']} series={[{ name: 'Platser', values: [12, 7] }]}
 *   measure={inCounts('plats', 'platser')} />
 */
export const BarChart = (properties: BarChartProperties) => {
  const { label, categories, series, measure, direction = 'across', arrangement = 'grouped', from = 0, height = 16, press } = properties;
  const id = useId();
  const [place, size] = useChartSize();
  const spans = categories.map((_, category) => barSpans(series, category, arrangement, from));
  const request: BarRequest = {
    size,
    categories,
    spans,
    reach: reachOf(spans, from),
    from,
    arrangement,
    textOf: properties.textOf ?? ((value) => (value === null ? '–' : measure.text(value))),
  };
  const picture = (direction === 'up' ? barsUp(request, height * size.letter) : undefined) ?? barsAcross(request);
  return (
    <div class="chart" ref={place}>
      <div class="chart-picture">
        <svg viewBox={`0 0 ${size.width} ${picture.height}`} role="img" aria-label={label}>
          <g class="pattern-colours">
            {series.map((_, index) => (
              <g key={index} class={classOf(index)}><Patterns id={`${id}-${index}`} /></g>
            ))}
          </g>
          {picture.bars.filter(({ width, height: high }) => width > 0 && high > 0).map(({ series: index, ...box }, key) => (
            <rect key={key} {...box} class={`bar ${classOf(index)}`} fill={barFill(index, `${id}-${index}`)} />
          ))}
          <line class="zero" {...picture.base} />
          {picture.texts.map(({ x, y, text, anchor, kind }, key) => (
            <text key={key} x={x} y={y} text-anchor={anchor} class={kind}>{text}</text>
          ))}
        </svg>
        {press !== undefined && <BarPresses categories={categories} press={press} />}
      </div>
      {series.length > 1 && <Legend kind="bar" names={series.map(({ name }) => name)} />}
    </div>
  );
};
