import { describe, expect, it } from 'vitest';
import type { RuleAlternative } from '../../../src/model/alternative';
import { payoff2019 } from '../../../src/model/assumptions';
import { municipalIncome } from '../../../src/model/municipalIncome';
import { incomeTax } from '../../../src/model/rules/incomeTax';
import { MissingAssumption } from '../../../src/model/rules/ruleBasis';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';

describe('Östersund 2026, 22 500 a month', () => {
  const law = ruleBasisFor('Östersund', 2026);
  // 0.2202 × (270 000 − 37 000) = 51 306.60
  const onWage = 51_306;

  it.each<[RuleAlternative, number, string]>([
    ['economicAssistance', onWage + 161_440, '12 × 11 620 + 22 000'],
    // 94 900: allowance 0.423 × 59 200 + 0.2 × (94 900 − 58 608) = 25 041.60 + 7 258.40 = 32 300; 0.2202 × 62 600
    ['activitySupport', onWage - 13_784, '0.2202 × (94 900 − 32 300)'],
    ['establishmentBenefit', onWage, 'tax-free'],
    // 216 000: 45 584 − 0.1 × (216 000 − 184 112) = 42 395.20 → 42 400; 0.2202 × 173 600
    ['unemploymentBenefit', onWage - 38_226, '0.2202 × (216 000 − 42 400)'],
    // 209 520 → 209 500: 45 584 − 2 538.80 = 43 045.20 → 43 100; 0.2202 × 166 400
    ['sicknessBenefit', onWage - 36_641, '0.2202 × (209 500 − 43 100)'],
    ['noBenefit', onWage, 'nothing'],
  ])('%s: %i (%s)', (alternative, income) => {
    expect(municipalIncome(alternative, 22_500, law)).toBeCloseTo(income, 6);
  });

  it('is for no wage but the tax on the benefit that ends', () => {
    expect(municipalIncome('activitySupport', 0, law)).toBeCloseTo(-13_784, 6);
  });
});

it('the tax is what the municipality receives of the whole income tax, at any wage', () => {
  const law = ruleBasisFor('Malmö', 2024);
  for (let wage = 0; wage <= 90_000; wage += 1_237) expect(municipalIncome('noBenefit', wage, law)).toBe(incomeTax(12 * wage, 0, law).municipal);
});

it('of a changed basis nothing is remembered from another', () => {
  const support = (activitySupportPerDay: number) => municipalIncome('activitySupport', 22_500, ruleBasisFor('Östersund', 2026, { activitySupportPerDay }));
  expect(support(500)).toBeLessThan(support(365));
  expect(support(365)).toBeCloseTo(51_306 - 13_784, 6);
});

it('2022, when the region’s rate is not known, the municipality’s own is enough', () => {
  const vallentuna = ruleBasisFor('Vallentuna', 2022);
  expect(municipalIncome('noBenefit', 22_500, vallentuna)).toBeGreaterThan(0);
  expect(() => incomeTax(270_000, 0, vallentuna)).toThrow(MissingAssumption);
});

it('on the report’s basis there are no other alternatives than the report’s', () => {
  expect(() => municipalIncome('sicknessBenefit', 22_500, payoff2019)).toThrow(RangeError);
});
