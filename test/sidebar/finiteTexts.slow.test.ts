import fc from 'fast-check';
import { expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { ruleBasisFor } from '../../src/model/rules/ruleBasisFor';
import { kronor, percent, signedKronor } from '../../src/sidebar/format';
import { moneyAxis } from '../../src/sidebar/charts/measure';
import { niceTicks } from '../../src/sidebar/charts/niceTicks';
import { rangeWithZero } from '../../src/sidebar/charts/scale';
import { chartMonths, monthTicks, tableMonths } from '../../src/sidebar/calculation/state/chartSeries';
import { municipalResult, netByMonth, societalResult, type PartyResult } from '../../src/sidebar/calculation/state/result';
import {
  answerWords,
  breakEvenWords,
  chartWords,
  expectedIncomeWords,
  extraCostWords,
  months,
  paybackFigure,
  paybackInChart,
} from '../../src/sidebar/calculation/state/sentences';
import { startValues, type Values } from '../../src/sidebar/calculation/state/values';

const anything = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 5e-324, 1e-300, 0.01, 1, 1e12, 1e300, Number.MAX_VALUE, -Number.MAX_VALUE, -5e-324),
);

/** Any finite values; the horizon as its field takes it, since the chart has a point for every month. */
const values: fc.Arbitrary<Values> = fc.record({
  assistanceShare: anything,
  monthlyWage: anything,
  persons: anything,
  deadweight: anything,
  months: fc.integer({ min: 1, max: 600 }),
  hours: anything,
  hourlyCost: anything,
  boughtServices: anything,
});

const textsOf = (given: Values, result: PartyResult): readonly string[] => {
  const end = chartMonths(given.months, result.payback);
  const net = netByMonth(result, given, end);
  const [low, high] = rangeWithZero(net);
  const ticks = niceTicks(low, high, 6);
  expect(ticks.every(Number.isFinite)).toBe(true);
  expect(ticks[0]).toBeLessThan(ticks[ticks.length - 1] ?? 0);
  return [
    ...Object.values(answerWords(given, result)),
    breakEvenWords(given, result),
    expectedIncomeWords(given),
    extraCostWords(given),
    chartWords(given, result, end, net[end] ?? 0),
    paybackInChart(result.payback, end),
    result.payback === undefined ? '' : paybackFigure(result.payback),
    ...[result.cost, result.yearlyIncome, result.expectedIncome].map(kronor),
    ...[result.result, ...net].map(signedKronor),
    ...ticks.map(moneyAxis(Math.max(-low, high)).text),
    result.breakEven === undefined ? '' : percent(result.breakEven),
    ...[...monthTicks(end), ...tableMonths(end, given.months)].map(months),
  ];
};

const absurd = /NaN|∞|undefined|Infinity/;

it('no finite values, however absurd, give a text with NaN, ∞, undefined or Infinity', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(payoff2019, ruleBasisFor('Östersund', 2026)), (given, basis) => {
      for (const result of [municipalResult(given, basis), societalResult(given, basis)]) {
        expect(textsOf(given, result).filter((text) => absurd.test(text))).toEqual([]);
      }
    }),
    { numRuns: 1_000 },
  );
});

it('next to nobody pays back after more than a thousand years', () => {
  const given = { ...startValues, persons: 5e-324 };
  expect(answerWords(given, municipalResult(given, payoff2019)).figure).toBe('mer än 1\u00a0000\u00a0år');
  expect(paybackFigure(12_000)).toBe('12\u00a0000,0 månader');
});
