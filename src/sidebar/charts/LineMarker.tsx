import type { LineLayout } from './lineLayout';
import type { Point } from './paths';
import { placeLabel, type Box } from './placeLabel';
import { textLines, textWidth } from './textWidth';

/** A vertical line at a place on the x axis; with a label, and with a point where `value` says how high it stands. */
export type Marker = { readonly at: number; readonly label?: string; readonly value?: number };

type Properties = { readonly marker: Marker; readonly layout: LineLayout; readonly letter: number; readonly avoiding: readonly Point[] };

/** A marker. Its label stands on the side, and as high, as there is room beside the lines. */
export const LineMarker = ({ marker: { at, label = '', value }, layout, letter, avoiding }: Properties) => {
  const { left, right, top, bottom } = layout;
  const x = layout.x(at);
  if (x < left - 0.5 || x > right + 0.5) return null;
  const lines = textLines(label, ((right - left) * 0.62) / letter);
  const size = { width: Math.max(...lines.map(textWidth)) * letter * 1.06, height: lines.length * 1.25 * letter };
  const y = value === undefined ? top + 0.5 * size.height : layout.y(value);
  const heights = [y + 0.5 * letter, y - size.height - 0.5 * letter, top, bottom - size.height - 0.3 * letter];
  const candidates: readonly Box[] = heights.flatMap((height) => [
    { x: x + 0.5 * letter, y: height, ...size },
    { x: x - 0.5 * letter - size.width, y: height, ...size },
  ]);
  const box = label === '' ? undefined : placeLabel(candidates, between(avoiding), { x: left, y: top, width: right - left, height: bottom - top });
  return (
    <g class="marker">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      {value !== undefined && <circle cx={x} cy={y} r="4.5" />}
      {box !== undefined && lines.map((line, index) => (
        <text key={line} x={box.x} y={box.y + (index + 0.95) * 1.25 * letter}>{line}</text>
      ))}
    </g>
  );
};

/** The points, and places on the lines between them. */
const between = (points: readonly Point[]): readonly Point[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || next.x < point.x) return [point];
    return [0, 0.2, 0.4, 0.6, 0.8].map((share) => ({ x: point.x + share * (next.x - point.x), y: point.y + share * (next.y - point.y) }));
  });
