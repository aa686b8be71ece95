import { expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { chartMonths, monthTicks, tableMonths } from '../../src/sidebar/calculation/state/chartSeries';
import { municipalResult, netByMonth } from '../../src/sidebar/calculation/state/result';
import { startValues } from '../../src/sidebar/calculation/state/values';

it.each([
  ['a payback within the horizon', 12, 4.77, 12],
  ['a payback beyond it: whole years, with its crossing in sight', 12, 19.42, 24],
  ['a payback just before a whole year', 12, 23.9, 36],
  ['38.85 months', 24, 38.85, 48],
  ['a payback beyond ten years is told in words', 12, 130, 12],
  ['no payback', 36, undefined, 36],
])('%s', (_, horizon, payback, months) => {
  expect(chartMonths(horizon, payback)).toBe(months);
});

it.each([
  [12, [0, 3, 6, 9, 12]],
  [24, [0, 6, 12, 18, 24]],
  [60, [0, 12, 24, 36, 48, 60]],
  [5, [0, 1, 2, 3, 4, 5]],
  [120, [0, 24, 48, 72, 96, 120]],
])('the axis of %s months', (months, ticks) => {
  expect(monthTicks(months)).toEqual(ticks);
});

it('at most seven ticks however long the chart is', () => {
  for (let months = 1; months <= 600; months += 1) expect(monthTicks(months).length).toBeLessThanOrEqual(7);
});

it('the table goes by half years to two years, then by years, with horizon and end', () => {
  expect(tableMonths(12, 12)).toEqual([0, 6, 12]);
  expect(tableMonths(24, 15)).toEqual([0, 6, 12, 15, 18, 24]);
  expect(tableMonths(48, 12)).toEqual([0, 12, 24, 36, 48]);
  expect(tableMonths(7, 7)).toEqual([0, 6, 7]);
});

it('the chart starts at −69 600 and ends at 105 400, as LONSAMHET(69600;175000;12) says', () => {
  const net = netByMonth(municipalResult(startValues, payoff2019), startValues, 12);
  expect(net).toHaveLength(13);
  expect(net[0]).toBe(-69_600);
  expect(net[12]).toBe(105_400);
});
