import { figuresOf, type BarPicture, type BarRequest, type BarText } from './barPicture';
import { scale } from './scale';
import { fittedText, textWidth } from './textWidth';

/** Lying bars: the names beside them where there is room, else above them. */
export const barsAcross = (request: BarRequest): BarPicture => {
  const { size: { width, letter }, categories, spans, reach, from, arrangement } = request;
  const names = (Math.max(0, ...categories.map(textWidth)) + 0.8) * letter;
  const beside = names <= 0.4 * width;
  const lanes = Math.max(1, ...spans.flat().map(({ lane }) => lane + 1));
  const thick = 1.5 * letter;
  const head = beside ? 0 : 1.5 * letter;
  const row = head + lanes * thick + 0.9 * letter;
  const figures = spans.map((ofCategory, category) => figuresOf(request, ofCategory, category));
  const room = (backwards: boolean): number =>
    Math.max(0, ...figures.flat().filter((figure) => !figure.inside && figure.backwards === backwards).map(({ text }) => (textWidth(text) + 0.7) * letter));
  const x = scale(reach, [(beside ? names : 0) + room(true) + 1, width - Math.max(room(false), 0.5 * letter) - 1]);
  const texts: BarText[] = [];
  const bars = spans.flatMap((ofCategory, category) => {
    const top = category * row;
    const name = categories[category] ?? '';
    const middle = top + head + (lanes * thick) / 2;
    texts.push({ x: 0, y: beside ? middle + 0.35 * letter : top + 1.05 * letter, text: fittedText(name, width / letter), anchor: 'start', kind: 'name' });
    for (const { lane, at, inside, text, backwards, length } of figures[category] ?? []) {
      const y = top + head + (lane + 0.5) * thick + 0.35 * letter;
      const fits = !inside || (textWidth(text) + 0.6) * letter <= x(reach[0] + length) - x(reach[0]);
      if (fits) texts.push({ x: x(at) + (inside ? 0 : backwards ? -0.35 : 0.35) * letter, y, text, anchor: inside ? 'middle' : backwards ? 'end' : 'start', kind: 'figure' });
    }
    return ofCategory.map(({ series, lane, start, end }) => ({
      series,
      x: Math.min(x(start), x(end)),
      y: top + head + lane * thick + (arrangement === 'grouped' ? 1 : 0),
      width: Math.abs(x(end) - x(start)),
      height: thick - (arrangement === 'grouped' ? 2 : 0),
    }));
  });
  const height = Math.max(1, categories.length * row - 0.5 * letter);
  return { height, bars, texts, base: { x1: x(from), x2: x(from), y1: 0, y2: height } };
};
