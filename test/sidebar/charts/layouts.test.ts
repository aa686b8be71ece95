import { describe, expect, it } from 'vitest';
import { barsAcross } from '../../../src/sidebar/charts/barsAcross';
import { barSpans, reachOf, type Arrangement } from '../../../src/sidebar/charts/barSpans';
import { lineLayout } from '../../../src/sidebar/charts/lineLayout';
import { inSignedKronor } from '../../../src/sidebar/charts/measure';
import type { BarRequest } from '../../../src/sidebar/charts/barPicture';
import { spaced } from '../spaced';

const request = (width: number, values: readonly (readonly (number | null)[])[], arrangement: Arrangement = 'grouped', from = 0): BarRequest => {
  const categories = ['Krävda platser', 'Tillsatta'];
  const series = values.map((own, index) => ({ name: String(index), values: own }));
  const spans = categories.map((_, category) => barSpans(series, category, arrangement, from));
  return { size: { width, letter: 10 }, categories, spans, reach: reachOf(spans, from), from, arrangement, textOf: (value) => (value === null ? '–' : String(value)) };
};

describe('lying bars', () => {
  it('are as long as their figures say, from the same base', () => {
    const { bars, base } = barsAcross(request(400, [[12, 6]]));
    expect(base).toHaveLength(1);
    expect(bars.map(({ x }) => x)).toEqual([base[0]?.x1, base[0]?.x1]);
    expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 1)).toBeCloseTo(2, 10);
  });

  it('have their names beside them where there is room, else above', () => {
    const wide = barsAcross(request(400, [[12, 6]]));
    const narrow = barsAcross(request(150, [[12, 6]]));
    const name = ({ texts }: typeof wide) => texts.find(({ text }) => text === 'Krävda platser');
    expect(wide.bars[0]?.x).toBeGreaterThan(60);
    expect(narrow.bars[0]?.x).toBeLessThan(10);
    expect(name(narrow)?.y).toBeLessThan(narrow.bars[0]?.y ?? 0);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });

  it('go to the left of their base below it, with the figure outside and inside the picture', () => {
    const { bars, base, texts } = barsAcross(request(400, [[3.1, 11.4], [8.7, 4]], 'overlaid', 4.3));
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(base[0]?.x1 ?? NaN, 6);
    expect(bars[1]?.x).toBeCloseTo(base[0]?.x1 ?? NaN, 6);
    const left = texts.find(({ text }) => text === '3.1');
    expect(left).toMatchObject({ anchor: 'end', kind: 'figure' });
    expect(left?.x).toBeGreaterThan(20);
    expect(left?.x).toBeLessThan(bars[0]?.x ?? 0);
  });

  it('begin at a line that runs through no name that stands above them', () => {
    const { bars, base, texts } = barsAcross(request(150, [[12, -6]], 'overlaid'));
    const names = texts.filter(({ kind }) => kind === 'name');
    expect([base.length, names.length]).toEqual([2, 2]);
    base.forEach(({ y1, y2 }, index) => {
      const bar = bars[index]!;
      expect([y1 <= bar.y, y2 >= bar.y + bar.height]).toEqual([true, true]);
      // A name of 10 px reaches 8 px over what it stands on, and 2 px below it.
      expect(names.filter(({ y }) => y1 < y + 2 && y2 > y - 8)).toEqual([]);
    });
  });

  it('say it where there is no figure, and nothing for a tried value that changes nothing', () => {
    expect(barsAcross(request(400, [[null, 6]])).texts.map(({ text }) => text)).toContain('–');
    expect(barsAcross(request(400, [[4, 6]], 'overlaid', 4)).texts.map(({ text }) => text)).not.toContain('4');
  });

  it('stacked: a part says its figure only where it has room', () => {
    const { bars, texts } = barsAcross(request(400, [[100, 50], [1, 50]], 'stacked'));
    expect(bars.filter(({ y }) => y === bars[0]?.y).map(({ x, width }) => x + width)[0]).toBeCloseTo(bars[1]?.x ?? 0, 6);
    expect(texts.filter(({ kind }) => kind === 'figure').map(({ text }) => text)).toEqual(['100', '50', '50']);
  });
});

describe('a line chart', () => {
  const series = [{ name: 'Resultat', values: [-69_600, 17_900, 105_400] }];
  const ticks = (texts: readonly string[]) => texts.map((text, at) => ({ at, text }));

  it('has its numbers inside the picture, in thousands, and the highest above the lowest', () => {
    const { left, right, y, yTicks, axis } = lineLayout({ width: 268, letter: 11 }, 176, inSignedKronor, series, [0, 6, 12], [], true);
    expect(axis.unit).toBe('tkr');
    expect(yTicks.map(({ text }) => spaced(text))).toEqual(['−100', '0', '100', '200']);
    expect(left).toBeGreaterThan(20);
    expect(right).toBeLessThan(268);
    expect(y(105_400)).toBeLessThan(y(0));
    expect(y(0)).toBeLessThan(y(-69_600));
  });

  it('writes as many names under it as have room', () => {
    const years = ticks(['2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032']);
    const places = years.map(({ at }) => at);
    const shown = (width: number) => lineLayout({ width, letter: 11 }, 176, inSignedKronor, series, places, years, false).xTicks.map(({ text }) => text);
    expect(shown(700)).toHaveLength(11);
    expect(shown(268)).toEqual(['2022', '2024', '2026', '2028', '2030', '2032']);
  });
});
