import { describe, expect, it } from 'vitest';
import { monthlyBenefits } from '../../../src/model/rules/monthlyBenefit';
import { MissingAssumption } from '../../../src/model/rules/ruleBasis';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import type { RuleKey } from '../../../src/model/rules/ruleRows';

const values = (year: number, changes: Partial<Record<RuleKey, number>> = {}) => ruleBasisFor('Östersund', year, changes).values;

it('activity support: 365 kr a day, 260 days', () => {
  expect(monthlyBenefits.activitySupport(values(2026))).toBeCloseTo(94_900 / 12, 9);
});

it('activity support in the year it was lowered: 510 for 273 days, 365 for 92', () => {
  expect(monthlyBenefits.activitySupport(values(2025))).toBeCloseTo(((510 * 273 + 365 * 92) / 365) * (260 / 12), 6);
});

it('establishment benefit: 308 kr a day', () => {
  expect(monthlyBenefits.establishmentBenefit(values(2019))).toBeCloseTo((308 * 260) / 12, 9);
});

describe('unemployment benefit', () => {
  it('is 80 % of the earlier wage', () => {
    expect(monthlyBenefits.unemploymentBenefit(values(2026, { previousMonthlyWage: 30_000 }))).toBeCloseTo(24_000, 9);
  });
  it.each([
    [2019, 25_025],
    [2024, 33_000],
    [2026, 34_000],
  ])('%i: at most of %i', (year, ceiling) => {
    expect(monthlyBenefits.unemploymentBenefit(values(year, { previousMonthlyWage: 60_000 }))).toBeCloseTo(0.8 * ceiling, 9);
  });
  it('2024: at least 510 kr a day; 2026: no floor in the new law', () => {
    expect(monthlyBenefits.unemploymentBenefit(values(2024, { previousMonthlyWage: 0 }))).toBeCloseTo((510 * 260) / 12, 9);
    expect(monthlyBenefits.unemploymentBenefit(values(2026, { previousMonthlyWage: 0 }))).toBe(0);
  });
});

describe('sickness benefit', () => {
  it('is 80 % of 97 % of the earlier wage', () => {
    expect(monthlyBenefits.sicknessBenefit(values(2026, { previousMonthlyWage: 25_000 }))).toBeCloseTo(25_000 * 0.8 * 0.97, 6);
  });
  it('of at most ten price base amounts from 2022, eight before', () => {
    expect(monthlyBenefits.sicknessBenefit(values(2023, { previousMonthlyWage: 90_000 }))).toBeCloseTo((0.776 * 10 * 52_500) / 12, 6);
    expect(monthlyBenefits.sicknessBenefit(values(2021, { previousMonthlyWage: 90_000 }))).toBeCloseTo((0.776 * 8 * 47_600) / 12, 6);
  });
  it('2017 has no figure for the ceiling, and nothing stands in', () => {
    expect(() => monthlyBenefits.sicknessBenefit(values(2017))).toThrow(MissingAssumption);
  });
});
