import { describe, expect, it } from 'vitest';
import { barSpans, reachOf } from '../../../src/sidebar/charts/barSpans';
import { inKronor, inShares, moneyAxis } from '../../../src/sidebar/charts/measure';
import { niceTicks } from '../../../src/sidebar/charts/niceTicks';
import { areaPaths, linePath } from '../../../src/sidebar/charts/paths';
import { placeLabel } from '../../../src/sidebar/charts/placeLabel';
import { rangeWithZero, scale } from '../../../src/sidebar/charts/scale';
import { textLines, textWidth } from '../../../src/sidebar/charts/textWidth';
import { spaced } from '../spaced';

describe('round numbers along an axis', () => {
  it.each<[string, number, number, number, readonly number[]]>([
    ['the report’s own case, −69 600 to 105 400 kr', -69_600, 105_400, 5, [-100_000, 0, 100_000, 200_000]],
    ['the same with room for more', -69_600, 105_400, 8, [-100_000, -50_000, 0, 50_000, 100_000, 150_000]],
    ['a year', 0, 12, 7, [0, 2, 4, 6, 8, 10, 12]],
    ['tenths, without 0.30000000000000004', 0, 0.5, 6, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['losses alone', -43_000, 0, 5, [-60_000, -40_000, -20_000, 0]],
    ['nothing at all', 0, 1, 2, [0, 1]],
  ])('%s', (_, low, high, most, ticks) => {
    expect(niceTicks(low, high, most)).toEqual(ticks);
  });

  it('cover the range and are no more than there is room for, whatever the figures', () => {
    for (let power = -3; power <= 12; power += 1) {
      for (const [low, high] of [[-1, 3.7], [-0.1, 9.9], [0, 1.01], [-7.3, 0]] as const) {
        for (const most of [3, 5, 8]) {
          const ticks = niceTicks(low * 10 ** power, high * 10 ** power, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          expect(ticks[0]).toBeLessThanOrEqual(low * 10 ** power);
          expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(high * 10 ** power);
        }
      }
    }
  });
});

describe('kronor on an axis', () => {
  it.each([
    [9_999, 'kr', 2_500, '2 500'],
    [10_000, 'tkr', 2_500, '2,5'],
    [-69_600, 'kr', -50, '−50'],
    [9_999_999, 'tkr', -1_000_000, '−1 000'],
    [10_000_000, 'mkr', 2_400_000, '2,4'],
  ])('with %s farthest from zero, in %s', (farthest, unit, value, text) => {
    const axis = moneyAxis(farthest);
    expect(axis.unit).toBe(unit);
    expect(spaced(axis.text(value))).toBe(text);
  });
  it('in full, and shares', () => {
    expect(spaced(inKronor.text(69_600))).toBe('69 600 kr');
    expect(spaced(inShares.text(0.602))).toBe('60,2 %');
    expect(inShares.axis(1).text(0.25)).toBe('25');
  });
});

it('a scale lays a range out, upside down as well, and does not divide by nothing', () => {
  expect([0, 50, 100].map(scale([0, 100], [200, 0]))).toEqual([200, 100, 0]);
  expect(scale([5, 5], [10, 90])(5)).toBe(10);
  expect(rangeWithZero([3, null, 8])).toEqual([0, 8]);
  expect(rangeWithZero([-3, null])).toEqual([-3, 0]);
  expect(rangeWithZero([0])).toEqual([0, 1]);
});

describe('paths', () => {
  it('a line is broken where a figure is missing', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2.3456 }, null, { x: 3, y: 4 }, { x: 4, y: 4 }])).toBe('M0 1L1 2.35M3 4L4 4');
  });

  it('what is tinted is split where the line crosses zero: from 60 below to 30 above in 90 px, two thirds of the way', () => {
    const { above, below } = areaPaths([{ x: 0, y: 160 }, { x: 90, y: 70 }], 100);
    expect(below).toBe('M0 100L0 160L60 100L60 100Z');
    expect(above).toBe('M60 100L60 100L90 70L90 100Z');
  });

  it('a line along zero encloses nothing', () => {
    expect(areaPaths([{ x: 0, y: 100 }, { x: 9, y: 100 }], 100)).toEqual({ above: '', below: '' });
  });
});

it('a label goes where no line is, and stays inside the frame', () => {
  const frame = { x: 0, y: 0, width: 100, height: 100 };
  const [over, under, outside] = [{ x: 50, y: 10, width: 30, height: 10 }, { x: 50, y: 60, width: 30, height: 10 }, { x: 90, y: 60, width: 30, height: 10 }];
  expect(placeLabel([over, under], [{ x: 60, y: 15 }], frame)).toBe(under);
  expect(placeLabel([outside, over], [{ x: 60, y: 15 }], frame)).toBe(over);
});

it('a text’s width is near what a browser measures: Arial gives "Försörjningsstöd" 7.9 letters’ heights', () => {
  expect(textWidth('Försörjningsstöd')).toBeGreaterThan(7.3);
  expect(textWidth('Försörjningsstöd')).toBeLessThan(9);
  expect(textLines('Andel försörjningsstöd 0–100\u00a0%', 30)).toEqual(['Andel försörjningsstöd 0–100\u00a0%']);
  expect(textLines('Andel försörjningsstöd 0–100\u00a0%', 12)).toEqual(['Andel försörjningsstöd', '0–100\u00a0%']);
});

describe('bars', () => {
  const series = [{ name: 'a', values: [3, -2] }, { name: 'b', values: [4, 5] }, { name: 'c', values: [null, -1] }];
  it('stacked: one after the other, and below zero by themselves', () => {
    expect(barSpans(series, 0, 'stacked', 0).map(({ start, end }) => [start, end])).toEqual([[0, 3], [3, 7], [7, 7]]);
    expect(barSpans(series, 1, 'stacked', 0).map(({ start, end }) => [start, end])).toEqual([[0, -2], [0, 5], [-2, -3]]);
  });
  it('grouped: each in its lane from zero', () => {
    expect(barSpans(series, 1, 'grouped', 0).map(({ lane, start, end }) => [lane, start, end])).toEqual([[0, 0, -2], [1, 0, 5], [2, 0, -1]]);
  });
  it('overlaid: all from the same beginning, which the reach includes', () => {
    const spans = barSpans(series, 0, 'overlaid', 3.5);
    expect(spans.map(({ lane, start, end }) => [lane, start, end])).toEqual([[0, 3.5, 3], [0, 3.5, 4], [0, 3.5, 3.5]]);
    expect(reachOf([spans], 3.5)).toEqual([3, 4]);
    expect(reachOf([[]], 0)).toEqual([0, 1]);
  });
});
