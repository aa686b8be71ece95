import { describe, expect, it } from 'vitest';
import { labourCostFactor } from '../../../src/model/rules/labourCost';
import { producedValue } from '../../../src/model/rules/producedValue';
import { MissingAssumption } from '../../../src/model/rules/ruleBasis';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { wageSubsidy } from '../../../src/model/rules/wageSubsidy';

const of = (year: number) => ruleBasisFor('Östersund', year).values;

it('a krona of wage costs 1.3722 in 2018: 31.42 % in contributions, 4.50 % in pension and 24.26 % tax on it, 0.21 % in insurance', () => {
  expect(labourCostFactor(of(2018))).toBeCloseTo(1 + 0.3142 + 0.045 * 1.2426 + 0.0021, 12);
});

describe('per month in 2026', () => {
  it('wage subsidy: 80 % of the wage up to 20 000, with its contributions', () => {
    expect(wageSubsidy('wageSubsidy', 18_000, of(2026))).toBeCloseTo(0.8 * 18_000 * 1.3142, 6);
    expect(wageSubsidy('wageSubsidy', 20_000, of(2026))).toBeCloseTo(0.8 * 20_000 * 1.3142, 6);
    expect(wageSubsidy('wageSubsidy', 20_001, of(2026))).toBeCloseTo(0.8 * 20_000 * 1.3142, 6);
  });
  it('a share that is given goes before the scheme’s own', () => {
    expect(wageSubsidy('introductoryJob', 22_500, of(2026), 0.5)).toBeCloseTo(0.5 * 20_000 * 1.3142, 6);
  });
  it('a new-start job: 2.5 times 31.42 % of at most 20 000', () => {
    expect(wageSubsidy('newStartJob', 30_000, of(2026))).toBeCloseTo(2.5 * 0.3142 * 20_000, 6);
  });
  it('without a scheme a share is of the whole labour cost', () => {
    expect(wageSubsidy('none', 22_500, of(2026), 0.5)).toBeCloseTo(0.5 * 22_500 * labourCostFactor(of(2026)), 6);
    expect(wageSubsidy('none', 22_500, of(2026))).toBe(0);
  });
  it('is never more than the wage costs', () => {
    expect(wageSubsidy('newStartJob', 10_000, ruleBasisFor('Östersund', 2026, { newStartMultiple: 10 }).values)).toBeCloseTo(10_000 * labourCostFactor(of(2026)), 6);
  });
});

it('an extra job: all of it in 2022, and none to be had in 2023, when it was abolished', () => {
  expect(wageSubsidy('extraJob', 20_000, of(2022))).toBeCloseTo(20_000 * 1.3142, 6);
  expect(() => wageSubsidy('extraJob', 20_000, of(2023))).toThrow(MissingAssumption);
});

it('what is produced is what the employer pays after the subsidy, with indirect taxes', () => {
  expect(producedValue(22_500, 10_000, of(2026))).toBeCloseTo((22_500 * labourCostFactor(of(2026)) - 10_000) * 1.21, 9);
});
