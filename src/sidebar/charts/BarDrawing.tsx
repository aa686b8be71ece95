import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { barFill, BarPattern } from './BarPattern';
import type { BarPicture, BarRequest } from './barPicture';
import { barSpans, reachOf, type Arrangement } from './barSpans';
import { Legend } from './Legend';
import { classOf } from './looks';
import type { Measure } from './measure';
import type { Series } from './series';
import { useChartSize } from './useChartSize';

export type BarProperties = {
  /** The chart for those who do not see it: what it shows and its main figures, in a sentence or two. */
  readonly label: string;
  /** A name for each row of bars. */
  readonly categories: readonly string[];
  /** One or several kinds of bars, told apart by pattern and a legend; as many values as categories. */
  readonly series: readonly Series[];
  readonly measure: Pick<Measure, 'text'>;
  /** `grouped` (the default), `stacked`, or `overlaid`: all from the same beginning, as in a tornado. */
  readonly arrangement?: Arrangement;
  /** Where bars begin that are not stacked; 0 by default. */
  readonly from?: number;
  /** What is written at a bar; the figure by default, `–` where there is none. */
  readonly textOf?: BarRequest['textOf'];
  /** What lies over the picture, such as buttons. */
  readonly over?: (picture: BarPicture) => ComponentChildren;
};

type Properties = BarProperties & { readonly draw: (request: BarRequest) => BarPicture };

/** Bars as they are laid out by `draw`, with their figures and a legend. */
export const BarDrawing = ({ label, categories, series, measure, arrangement = 'grouped', from = 0, textOf, over, draw }: Properties) => {
  const id = useId();
  const [place, size] = useChartSize();
  const spans = categories.map((_, category) => barSpans(series, category, arrangement, from));
  const picture = draw({
    size,
    categories,
    spans,
    reach: reachOf(spans, from),
    from,
    arrangement,
    textOf: textOf ?? ((value) => (value === null ? '–' : measure.text(value))),
  });
  const { height, bars, base, texts } = picture;
  return (
    <div class="chart" ref={place}>
      <div class="chart-picture">
        <svg viewBox={`0 0 ${size.width} ${height}`} role="img" aria-label={label}>
          {series.map((_, index) => (
            <g key={index} class={classOf(index)}>
              <BarPattern id={id + index} series={index} />
              {bars.map(({ series: own, ...box }, key) => own === index && box.width > 0 && box.height > 0 && <rect key={key} {...box} class="bar" fill={barFill(id + index, index)} />)}
            </g>
          ))}
          {base.map((line, key) => <line key={key} class="zero" {...line} />)}
          {texts.map(({ text, kind, anchor, ...at }, key) => (
            <text key={key} {...at} text-anchor={anchor} class={kind}>{text}</text>
          ))}
        </svg>
        {over?.(picture)}
      </div>
      {series.length > 1 && <Legend kind="bar" names={series.map(({ name }) => name)} />}
    </div>
  );
};
