import type { LineLayout } from './lineLayout';
import { textWidth } from './textWidth';

type Properties = { readonly layout: LineLayout; readonly letter: number; readonly title?: string };

/** The axes of a line chart: what they measure, their numbers or names, and the lines to read along. */
export const ChartAxes = ({ layout: { left, right, bottom, x, y, xTicks, yTicks, axis }, letter, title }: Properties) => (
  <g>
    <text x={0} y={0.9 * letter}>{axis.unit}</text>
    {yTicks.map(({ at, text }) => (
      <g key={at}>
        <line class="grid" x1={left} x2={right} y1={y(at)} y2={y(at)} />
        <text x={left - 0.4 * letter} y={y(at) + 0.35 * letter} text-anchor="end">{text}</text>
      </g>
    ))}
    {xTicks.map(({ at, text }) => {
      const half = (textWidth(text) * letter) / 2;
      return (
        <text key={at} x={Math.max(half, Math.min(x(at), right + 0.9 * letter - half))} y={bottom + 1.4 * letter} text-anchor="middle">{text}</text>
      );
    })}
    {title !== undefined && <text x={(left + right) / 2} y={bottom + 2.9 * letter} text-anchor="middle">{title}</text>}
  </g>
);
