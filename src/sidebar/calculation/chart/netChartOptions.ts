import type uPlot from 'uplot';
import { thousands } from '../../format';
import { monthTicks, netRange } from '../state/chartSeries';
import { breakEvenMarker } from './breakEvenMarker';
import type { Look } from './look';
import type { NetChartData } from './netChartData';
import { zeroLine } from './zeroLine';

type Size = { readonly width: number; readonly height: number };

/** The chart of the accumulated net, for uPlot. `onPoint` hears which month the pointer is at. */
export const netChartOptions = (
  data: NetChartData,
  look: Look,
  size: Size,
  onPoint: (month: number | null) => void,
): uPlot.Options => {
  const months = data.net.length - 1;
  const [low, high] = netRange(Math.min(...data.net), Math.max(...data.net));
  const axis = { stroke: look.ink, font: look.font, labelFont: look.font };
  return {
    ...size,
    padding: [look.size, look.size * 0.75, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 8, width: 2 }, move: toWholeMonth },
    scales: { x: { time: false, range: [0, months] }, y: { range: [low, high] } },
    axes: [
      {
        ...axis,
        splits: () => [...monthTicks(months)],
        size: look.size * 1.75,
        gap: look.size * 0.4,
        grid: { show: false },
        ticks: { stroke: look.grid, width: 1, size: 4 },
        label: 'månader i arbete',
        labelSize: look.size * 1.5,
        labelGap: 0,
      },
      {
        ...axis,
        values: (_, splits) => splits.map(thousands),
        space: look.size * 2.75,
        size: (_, values) => look.size * (0.75 + 0.58 * Math.max(...(values ?? ['']).map((text) => text.length))),
        gap: look.size * 0.4,
        grid: { stroke: look.grid, width: 1 },
        ticks: { show: false },
      },
    ],
    series: [{}, { stroke: look.line, width: 2, pxAlign: 0, points: { show: false }, fill: gainAndLoss(look), fillTo: () => 0 }],
    plugins: [zeroLine(look), breakEvenMarker(data, look)],
    hooks: { setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)] },
  };
};

/** The pointer's line stands where its figure is. */
const toWholeMonth: uPlot.Cursor.MousePosRefiner = (plot, left, top) => [
  left < 0 ? left : plot.valToPos(Math.round(plot.posToVal(left, 'x')), 'x'),
  top,
];

/** One tint above the zero line, another below it. */
const gainAndLoss =
  (look: Look) =>
  (plot: uPlot): CanvasGradient | string => {
    const { top, height } = plot.bbox;
    if (!(height > 0)) return look.gain;
    const zero = Math.min(1, Math.max(0, (plot.valToPos(0, 'y', true) - top) / height));
    const gradient = plot.ctx.createLinearGradient(0, top, 0, top + height);
    gradient.addColorStop(0, look.gain);
    gradient.addColorStop(zero, look.gain);
    gradient.addColorStop(zero, look.loss);
    gradient.addColorStop(1, look.loss);
    return gradient;
  };
