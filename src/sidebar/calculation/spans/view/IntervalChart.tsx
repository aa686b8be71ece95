import { useId, useMemo, useState } from 'preact/hooks';
import { barFill, BarPattern } from '../../../charts/BarPattern';
import { ChartReader } from '../../../charts/ChartReader';
import { Legend } from '../../../charts/Legend';
import { classOf } from '../../../charts/looks';
import type { AxisTexts } from '../../../charts/measure';
import { useChartSize } from '../../../charts/useChartSize';
import { percent } from '../../../format';
import type { Forecast } from '../state/forecast';
import { pictureWords } from '../state/forecastWords';
import { intervalLayout } from '../state/intervalLayout';
import { resultBins, type ResultBin } from '../state/resultBins';

/** How the municipality's result is spread over the runs, read column by column, with the interval below. */
export const IntervalChart = ({ forecast }: { readonly forecast: Forecast }) => {
  const id = useId();
  const [place, size] = useChartSize();
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const { result } = forecast.municipality;
  const bins = useMemo(() => resultBins(result), [result]);
  const { height, columns, ground, zero, interval, ticks, axis } = useMemo(() => intervalLayout(size, bins, result), [size, bins, result]);
  const { letter } = size;
  const last = bins.length - 1;
  const at = Math.min(pointedAt ?? bins.findIndex(({ to }) => result.median <= to), last);
  const pointed = pointedAt === null ? undefined : columns[at];
  const label = pictureWords(forecast);
  return (
    <div class="chart" ref={place}>
      <ChartReader
        about={label.split('.')[0] ?? label}
        at={at}
        last={last}
        where={binWords(bins[at], axis)}
        figures={[['', `${percent(bins[at]?.share ?? 0)} av körningarna`]]}
        nearest={(share) => Math.max(0, columns.filter(({ x }) => x <= share * size.width).length - 1)}
        pointing={pointedAt !== null}
        onPoint={setPointedAt}
      >
        <svg viewBox={`0 0 ${size.width} ${height}`} role="img" aria-label={label}>
          {[false, true].map((loss, series) => (
            <g key={series} class={classOf(series)}>
              <BarPattern id={id + series} series={series} />
              {columns.map(({ loss: own, ...box }) => own === loss && box.height > 0 && <rect key={box.x} {...box} class="bar" fill={barFill(id + series, series)} />)}
            </g>
          ))}
          <line class="grid" x1={0} x2={size.width} y1={ground} y2={ground} />
          <line class="zero" x1={zero} x2={zero} y1={0} y2={ground} />
          {pointed !== undefined && <line class="pointed" x1={pointed.x + pointed.width / 2} x2={pointed.x + pointed.width / 2} y1={0} y2={ground} />}
          <g class="interval">
            <line x1={interval.p5} x2={interval.p95} y1={interval.y} y2={interval.y} />
            <line class="wide" x1={interval.p10} x2={interval.p90} y1={interval.y} y2={interval.y} />
            <circle cx={interval.median} cy={interval.y} r={0.45 * letter} />
          </g>
          {ticks.map(({ x, text }) => (
            <text key={text} x={x} y={ground + 2.9 * letter} text-anchor="middle">{text}</text>
          ))}
        </svg>
      </ChartReader>
      <p class="interval-key">Resultat i {axis.unit}. Tjockt streck: 8 körningar av 10. Tunt: 9 av 10. Punkten är mitten.</p>
      {columns.some(({ loss, height: count }) => loss && count > 0) && <Legend kind="bar" names={['återbetalt', 'inte återbetalt']} />}
    </div>
  );
};

const binWords = (bin: ResultBin | undefined, { text, unit }: AxisTexts): string => (bin === undefined ? '' : `${text(bin.from)} till ${text(bin.to)} ${unit}`);
