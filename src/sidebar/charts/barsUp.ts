import { figuresOf, type BarPicture, type BarRequest, type BarText } from './barPicture';
import { scale } from './scale';
import { textWidth } from './textWidth';

/** Standing bars over their names; `undefined` where the names or the figures have no room beside each other. */
export const barsUp = (request: BarRequest, height: number): BarPicture | undefined => {
  const { size: { width, letter }, categories, spans, reach, from, arrangement } = request;
  const band = width / Math.max(1, categories.length);
  const lanes = Math.max(1, ...spans.flat().map(({ lane }) => lane + 1));
  const thick = Math.min((band - 0.8 * letter) / lanes, 4 * letter);
  const figures = spans.map((ofCategory, category) => figuresOf(request, ofCategory, category));
  const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth)) * letter;
  const figureRoom = arrangement === 'grouped' ? thick : band;
  if (wide(categories) > band - 0.4 * letter || wide(figures.flat().map(({ text }) => text)) > figureRoom) return undefined;
  const below = figures.flat().some(({ backwards }) => backwards);
  const bottom = height - 1.9 * letter;
  const y = scale(reach, [bottom - (below ? 1.4 * letter : 0), 1.5 * letter]);
  const texts: BarText[] = [];
  const bars = spans.flatMap((ofCategory, category) => {
    const middle = (category + 0.5) * band;
    const left = middle - (lanes * thick) / 2;
    texts.push({ x: middle, y: height - 0.4 * letter, text: categories[category] ?? '', anchor: 'middle', kind: 'name' });
    for (const { lane, at, inside, text, backwards, length } of figures[category] ?? []) {
      const fits = !inside || 1.2 * letter <= y(reach[0]) - y(reach[0] + length);
      if (fits) texts.push({ x: left + (lane + 0.5) * thick, y: y(at) + (inside ? 0.35 : backwards ? 1.1 : -0.4) * letter, text, anchor: 'middle', kind: 'figure' });
    }
    return ofCategory.map(({ series, lane, start, end }) => ({
      series,
      x: left + lane * thick + 1,
      y: Math.min(y(start), y(end)),
      width: Math.max(1, thick - 2),
      height: Math.abs(y(end) - y(start)),
    }));
  });
  return { height, bars, texts, base: { x1: 0, x2: width, y1: y(from), y2: y(from) } };
};
