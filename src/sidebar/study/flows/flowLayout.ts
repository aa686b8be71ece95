import type { Box } from '../../charts/placeLabel';
import { textLines } from '../../charts/textWidth';
import type { ChartSize } from '../../charts/useChartSize';
import type { Band, FlowEnd } from './bands';

export type FlowText = { readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'end'; readonly kind: 'name' | 'figure' };

/** What to draw. CSS pixels. */
export type FlowLayout = {
  readonly height: number;
  readonly bands: readonly { readonly path: string; readonly isValue: boolean }[];
  readonly nodes: readonly Box[];
  readonly texts: readonly FlowText[];
};

type Words = { readonly nameOf: (end: FlowEnd, side: 'from' | 'to') => string; readonly figureOf: (amount: number) => string };

/** Narrower than this, in letters' heights, the names have no room beside each other. */
const narrow = 22;
/** In letters' heights: the thickest band, a line of text, and the bar that an actor's bands begin at. */
const thickest = 3.2;
const line = 1.5;
const bar = 0.6;

/** Two columns, those that it costs and those that gain, with a band for each change: as thick as it is large. */
export const flowLayout = (bands: readonly Band[], size: ChartSize, words: Words): FlowLayout =>
  size.width < narrow * size.letter ? oneByOne(bands, size, words) : twoColumns(bands, size, words);

const thicknessOf = (bands: readonly Band[], letter: number): ((band: Band) => number) => {
  const most = Math.max(1, ...bands.map(({ amount }) => amount));
  return ({ amount }) => Math.max(1.5, (amount / most) * thickest * letter);
};

const twoColumns = (bands: readonly Band[], { width, letter }: ChartSize, { nameOf, figureOf }: Words): FlowLayout => {
  const thick = thicknessOf(bands, letter);
  const lefts = inOrderOf([...new Set(bands.map(({ from }) => from))], (end) => (end === 'value' ? 0 : 1));
  const rights = inOrderOf([...new Set(bands.map(({ to }) => to))], (end) => {
    const own = bands.filter(({ to }) => to === end);
    return own.reduce((sum, { from, amount }) => sum + lefts.indexOf(from) * amount, 0) / own.reduce((sum, { amount }) => sum + amount, 0);
  });
  const texts: FlowText[] = [];
  const nodes: Box[] = [];
  /** The middle of each band at one of its ends. @returns how far down the column reaches */
  const column = (ends: readonly FlowEnd[], side: 'from' | 'to', middles: Map<Band, number>): number => {
    const other = side === 'from' ? 'to' : 'from';
    const others: readonly FlowEnd[] = side === 'from' ? rights : lefts;
    let y = 0;
    for (const end of ends) {
      texts.push({ x: side === 'from' ? 0 : width, y: y + 1.05 * letter, text: nameOf(end, side), anchor: side === 'from' ? 'start' : 'end', kind: 'name' });
      y += line * letter;
      const top = y;
      for (const band of inOrderOf(bands.filter((own) => own[side] === end), (own) => others.indexOf(own[other]))) {
        const slot = Math.max(thick(band), side === 'from' ? line * letter : 0.3 * letter) + 0.2 * letter;
        middles.set(band, y + slot / 2);
        y += slot;
      }
      nodes.push({ x: side === 'from' ? 0 : width - bar * letter, y: top, width: bar * letter, height: y - top });
      y += 0.7 * letter;
    }
    return y;
  };
  const [starts, ends] = [new Map<Band, number>(), new Map<Band, number>()];
  const height = Math.max(column(lefts, 'from', starts), column(rights, 'to', ends));
  const [x1, x2] = [bar * letter, width - bar * letter];
  for (const band of bands) {
    texts.push({ x: x1 + 0.4 * letter, y: (starts.get(band) ?? 0) + 0.35 * letter, text: figureOf(band.amount), anchor: 'start', kind: 'figure' });
  }
  return {
    height,
    bands: bands.map((band) => ({ path: ribbon(x1, starts.get(band) ?? 0, x2, ends.get(band) ?? 0, thick(band)), isValue: band.from === 'value' || band.to === 'value' })),
    nodes,
    texts,
  };
};

/** The changes below each other: who to whom and how much above each band. */
const oneByOne = (bands: readonly Band[], { width, letter }: ChartSize, { nameOf, figureOf }: Words): FlowLayout => {
  const thick = thicknessOf(bands, letter);
  const texts: FlowText[] = [];
  const drawn: FlowLayout['bands'][number][] = [];
  let y = 0;
  for (const band of bands) {
    for (const [kind, text] of [['name', `${nameOf(band.from, 'from')} → ${nameOf(band.to, 'to')}`], ['figure', figureOf(band.amount)]] as const) {
      for (const row of textLines(text, width / letter)) {
        texts.push({ x: 0, y: y + 1.05 * letter, text: row, anchor: 'start', kind });
        y += 1.3 * letter;
      }
    }
    const middle = y + 0.2 * letter + thick(band) / 2;
    drawn.push({ path: ribbon(0, middle, width, middle, thick(band)), isValue: band.from === 'value' || band.to === 'value' });
    y += thick(band) + 1.2 * letter;
  }
  return { height: y, bands: drawn, nodes: [], texts };
};

const ribbon = (x1: number, y1: number, x2: number, y2: number, thick: number): string => {
  const half = thick / 2;
  const middle = rounded((x1 + x2) / 2);
  const at = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;
  return `M${at(x1, y1 - half)}C${at(middle, y1 - half)} ${at(middle, y2 - half)} ${at(x2, y2 - half)}V${rounded(y2 + half)}C${at(middle, y2 + half)} ${at(middle, y1 + half)} ${at(x1, y1 + half)}Z`;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

const inOrderOf = <Item>(items: readonly Item[], orderOf: (item: Item) => number): readonly Item[] => [...items].sort((one, other) => orderOf(one) - orderOf(other));
