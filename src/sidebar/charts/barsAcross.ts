import { figuresOf, type BarPicture, type BarRequest, type BarText } from './barPicture';
import { scale } from './scale';
import { textLines, textWidth } from './textWidth';

/** Lying bars: the names beside them where there is room, else above them, in as many lines as they need. */
export const barsAcross = (request: BarRequest): BarPicture => {
  const { size: { width, letter }, categories, spans, reach, from, arrangement } = request;
  const names = (Math.max(0, ...categories.map(textWidth)) + 0.8) * letter;
  const beside = names <= 0.4 * width;
  const lanes = Math.max(1, ...spans.flat().map(({ lane }) => lane + 1));
  const thick = 1.5 * letter;
  const gap = arrangement === 'grouped' ? 1 : 0;
  const figures = spans.map((ofCategory, category) => figuresOf(request, ofCategory, category));
  const room = (backwards: boolean): number =>
    Math.max(0, ...figures.flat().filter((figure) => !figure.inside && figure.backwards === backwards).map(({ text }) => (textWidth(text) + 0.7) * letter));
  const x = scale(reach, [(beside ? names : 0) + room(true) + 1, width - Math.max(room(false), 0.5 * letter) - 1]);
  const texts: BarText[] = [];
  const tops: number[] = [];
  let bottom = 0;
  const bars = spans.flatMap((ofCategory, category) => {
    const lines = textLines(categories[category] ?? '', (beside ? names : width) / letter - (beside ? 0 : 0.4));
    const top = bottom + (beside ? 0 : (0.15 + 1.3 * lines.length) * letter);
    const nameTop = beside ? top + (lanes * thick) / 2 + 0.35 * letter : bottom + 1.05 * letter;
    tops.push(top);
    bottom = top + lanes * thick + 0.9 * letter;
    lines.forEach((text, line) => texts.push({ x: beside ? 0 : 0.4 * letter, y: nameTop + line * 1.3 * letter, text, anchor: 'start', kind: 'name' }));
    for (const { lane, at, inside, text, backwards, length } of figures[category] ?? []) {
      const fits = !inside || (textWidth(text) + 0.6) * letter <= x(reach[0] + length) - x(reach[0]);
      const away = inside ? 0 : backwards ? -0.35 : 0.35;
      if (fits) texts.push({ x: x(at) + away * letter, y: top + (lane + 0.5) * thick + 0.35 * letter, text, anchor: inside ? 'middle' : backwards ? 'end' : 'start', kind: 'figure' });
    }
    return ofCategory.map(({ series, lane, start, end }) => ({
      series,
      x: Math.min(x(start), x(end)),
      y: top + lane * thick + gap,
      width: Math.abs(x(end) - x(start)),
      height: thick - 2 * gap,
    }));
  });
  const height = Math.max(1, bottom - 0.5 * letter);
  const line = (y1: number, y2: number): BarPicture['base'][number] => ({ x1: x(from), x2: x(from), y1, y2 });
  const base = beside ? [line(0, height)] : tops.map((top) => line(top - 0.1 * letter, top + lanes * thick + 0.1 * letter));
  return { height, bars, texts, base };
};
