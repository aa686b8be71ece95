import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { firstRuleYear, lastRuleYear, type Dated } from '../../../src/model/parameters/dated';
import { basicAllowance } from '../../../src/model/parameters/basicAllowance';
import { jobTaxCredit } from '../../../src/model/parameters/jobTaxCredit';
import { lawOn, parameters, type ParameterKey } from '../../../src/model/parameters/lawOn';
import { cutsToKronor } from '../../../src/model/parameters/taxRounding';
import { ruleKeys, ruleRows } from '../../../src/model/rules/ruleRows';
import type { Piece } from '../../../src/model/rules/taxSchedule';

const keys = keysOf(parameters());
const dated: readonly (readonly [string, Dated<unknown>])[] = [...Object.entries(parameters()), ['basicAllowance', basicAllowance()], ['jobTaxCredit', jobTaxCredit()], ['cutsToKronor', cutsToKronor()]];
const allYears = Array.from({ length: lastRuleYear - firstRuleYear + 1 }, (_, i) => firstRuleYear + i);
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('every parameter', () => {
  it('has a row, and every row but the tax rates has one', () => {
    expect([...keys, 'municipalTaxRate', 'regionalTaxRate'].sort()).toEqual([...ruleKeys].sort());
  });
  it.each(dated)('%s: real days, in order, none twice, each value with its source', (_, values) => {
    let last = '2016-12-31';
    for (const { from, to, source } of values) {
      for (const day of [from, to]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(from > last).toBe(true);
      expect(to >= from).toBe(true);
      expect(source.trim()).not.toBe('');
      last = to;
    }
    expect(last <= '2026-12-31').toBe(true);
  });
  it.each(keys)('%s lies within the limits of its row', (key) => {
    for (const { value } of parameters()[key]) {
      expect(value).toBeGreaterThanOrEqual(ruleRows[key].minimum);
      expect(value).toBeLessThanOrEqual(ruleRows[key].maximum);
    }
  });
  it.each(['stateTaxRate', 'priceBaseAmount', 'incomeBaseAmount', 'stateTaxThreshold', 'burialFeeRate', 'pensionContributionRate', 'normSingle', 'retirementContribution'] as const)(
    '%s has a value on every day',
    (key) => {
      const values = parameters()[key];
      expect(values[0]?.from).toBe('2017-01-01');
      expect(values[values.length - 1]?.to).toBe('2026-12-31');
      values.slice(1).forEach(({ from }, i) => expect(from).toBe(dayAfter(values[i]?.to ?? '')));
    },
  );
});

const inYear = (key: ParameterKey, year: number): number => lawOn(`${year}-07-01`)[key]?.value ?? NaN;

describe('the figures agree with each other', () => {
  it.each(allYears)('%d: the contributions add up to 31.42 per cent (SAL 2 kap. 26 §)', (year) => {
    const parts = ['retirementContribution', 'survivorContribution', 'sicknessContribution', 'workInjuryContribution', 'parentalContribution', 'labourMarketContribution', 'generalPayrollTax'] as const;
    expect(parts.reduce((sum, key) => sum + inYear(key, year), 0)).toBeCloseTo(0.3142, 10);
  });
  it.each([
    [2017, 34_700],
    [2018, 35_300],
    [2019, 36_400],
    [2020, 37_700],
    [2021, 38_500],
    [2022, 40_100],
    [2023, 42_000],
    [2024, 43_000],
    [2025, 45_500],
    [2026, 47_100],
  ])('%d: the highest pension contribution is %d: 7 per cent of 8.07 income base amounts, to the nearest hundred', (year, printed) => {
    const highest = inYear('pensionContributionRate', year) * inYear('pensionContributionCeiling', year) * inYear('incomeBaseAmount', year);
    expect(Math.round(highest / 100) * 100).toBe(printed);
  });
  it.each([
    ['2020-04-12', 910],
    ['2020-04-13', 1_200],
  ])('unemployment benefit on %s is at most %d a day: 80 per cent of the ceiling, 22 days a month', (day, printed) => {
    const { unemploymentShare, unemploymentWageCeiling } = lawOn(day);
    expect(((unemploymentShare?.value ?? NaN) * (unemploymentWageCeiling?.value ?? NaN)) / 22).toBeCloseTo(printed, 8);
  });
  it('and 27 200 a month under the law of 2024', () => {
    expect(inYear('unemploymentShare', 2026) * inYear('unemploymentWageCeiling', 2026)).toBeCloseTo(27_200, 8);
  });
  it.each([
    ['single', 'normSingle', 'normShared1', 5_220],
    ['couple', 'normCouple', 'normShared2', 8_510],
  ] as const)('the norm of 2026 for a %s, as the government printed it: %s and %s make %d', (_, personal, shared, printed) => {
    expect(inYear(personal, 2026) + inYear(shared, 2026)).toBe(printed);
  });
});

const norms = keys.filter((key) => key.startsWith('norm'));

describe('the national norm follows the stated rise', () => {
  it.each<[number, number, (tens: number) => number, string]>([
    [2019, 1.02, Math.round, 'to the nearest ten (Socialstyrelsen)'],
    [2024, 1.087, Math.ceil, 'up to ten'],
    [2025, 1.028, Math.ceil, 'up to ten'],
    [2026, 1.007, Math.ceil, 'up to ten'],
  ])('%d is the year before times %d, %s, %s', (year, rise, round) => {
    for (const key of norms) expect(inYear(key, year), key).toBe(round(Number(((inYear(key, year - 1) * rise) / 10).toFixed(6))) * 10);
  });
  it('and more people share more', () => {
    for (const year of [2017, 2021, 2026]) {
      const shared = norms.filter((key) => key.startsWith('normShared')).map((key) => inYear(key, year));
      expect([...shared].sort((a, b) => a - b)).toEqual(shared);
      expect(new Set(shared).size).toBe(7);
    }
  });
});

const pieceValue = (pieces: readonly Piece[], baseAmounts: number): number => {
  const piece = pieces.find(({ to }) => baseAmounts <= to);
  return piece ? piece.base + piece.rate * (baseAmounts - piece.over) : NaN;
};

describe('the functions of income', () => {
  it.each([
    [120_000, 37_400],
    [324_000, 31_600],
  ])('basic allowance on %d in 2026 is %d (SKV 433), up to the hundred', (income, printed) => {
    const allowance = 59_200 * pieceValue(lawOn('2026-01-01').basicAllowance?.value ?? [], income / 59_200);
    expect(Math.ceil(allowance / 100) * 100).toBe(printed);
  });
  it('job tax credit on 240 000 in 2026 at 32.84 per cent is 26 083 (SKV 433)', () => {
    const allowance = Math.ceil((59_200 * pieceValue(lawOn('2026-01-01').basicAllowance?.value ?? [], 240_000 / 59_200)) / 100) * 100;
    const counted = 59_200 * pieceValue(lawOn('2026-01-01').jobTaxCredit?.value.jobTaxCredit ?? [], 240_000 / 59_200);
    expect(Math.floor((counted - allowance) * 0.3284)).toBe(26_083);
  });
  it.each(allYears)('%d: no step where one piece meets the next: a thousandth of a base amount at most', (year) => {
    const law = lawOn(`${year}-01-01`);
    for (const pieces of [law.basicAllowance?.value ?? [], law.jobTaxCredit?.value.jobTaxCredit ?? []]) {
      expect(pieces.length).toBeGreaterThan(3);
      for (const { to } of pieces.slice(0, -1)) expect(Math.abs(pieceValue(pieces, to) - pieceValue(pieces, to + 1e-9))).toBeLessThan(0.001);
      expect(pieces[pieces.length - 1]?.to).toBe(Infinity);
    }
  });
});
