import type uPlot from 'uplot';
import { oneDecimalOf } from '../../format';
import type { Look } from './look';
import type { NetChartData } from './netChartData';

/** A chart narrower than this many letters gets the short label, as with large text. */
const narrow = 16;

/** Between the label and the chart's edge. CSS pixels. */
const gap = 4;

/**
 * Marks the break-even with a point and a label, and the horizon with a line where the chart goes beyond it. The
 * label stands where the curve never is: below the zero line to the right of the point, or above it to the left.
 */
export const breakEvenMarker = ({ net, horizon, payback }: NetChartData, look: Look): uPlot.Plugin => {
  const months = net.length - 1;
  const point = element('break-even-point', '');
  const label = element('break-even-label', '');
  const reached = payback === undefined ? '' : `${oneDecimalOf(payback)}\u00a0mån`;
  const limit = element('horizon-line', '');
  return {
    hooks: {
      init: (plot) => {
        if (horizon < months) plot.over.append(limit);
        if (payback !== undefined && payback > 0 && payback <= months) plot.over.append(point, label);
      },
      draw: (plot) => {
        limit.style.left = `${plot.valToPos(horizon, 'x')}px`;
        const x = plot.valToPos(payback ?? 0, 'x');
        const y = plot.valToPos(0, 'y');
        point.style.left = `${x}px`;
        point.style.top = `${y}px`;
        const early = x < plot.over.clientWidth / 2;
        label.textContent = plot.over.clientWidth < narrow * look.size ? reached : `Återbetalt efter ${reached}`;
        label.className = early ? 'break-even-label early' : 'break-even-label late';
        label.style.maxWidth = `${(early ? plot.over.clientWidth - x : x) - gap}px`;
        label.style.top = `${y}px`;
        label.style.left = early ? `${x}px` : '';
        label.style.right = early ? '' : `${plot.over.clientWidth - x}px`;
      },
    },
  };
};

const element = (className: string, text: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  return made;
};
