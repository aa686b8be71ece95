import { expect, it } from 'vitest';
import { economicAssistance, economicAssistanceYearly } from '../../../src/model/rules/economicAssistance';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { MissingAssumption } from '../../../src/model/rules/ruleBasis';
import type { RuleKey } from '../../../src/model/rules/ruleRows';

/** With no rent, electricity and insurance: the norm alone. */
const norm = (year: number, household: Partial<Record<RuleKey, number>> = {}) =>
  economicAssistance(ruleBasisFor('Östersund', year, { rent: 0, electricity: 0, homeInsurance: 0, ...household }).values);

it('2026, one adult: 5 220 kr, as the government printed it', () => {
  expect(norm(2026)).toBe(5_220);
});

it('2026, two adults: 8 510 kr, as the government printed it', () => {
  expect(norm(2026, { adults: 2 })).toBe(8_510);
});

it('2019, one adult and children of 5, 9 and 13: 3 090 + 2 380 + 2 990 + 3 440, and 1 570 for four', () => {
  expect(norm(2019, { children4To6: 1, children7To10: 1, children11To14: 1 })).toBe(3_090 + 2_380 + 2_990 + 3_440 + 1_570);
});

it('2025, two adults, a baby, twins of 2, and one each of 3, 16 and 19: eight people share as seven', () => {
  expect(norm(2025, { adults: 2, childrenUnder1: 1, children1To2: 2, children3: 1, children15To18: 1, children19To20: 1 })).toBe(
    7_050 + 2_720 + 2 * 3_030 + 2_700 + 4_920 + 4_960 + 2_810,
  );
});

it('rent, electricity and home insurance come on top', () => {
  expect(norm(2026, { rent: 7_000, electricity: 450, homeInsurance: 120 })).toBe(5_220 + 7_570);
});

it('a year on it costs its months and its handling; seven months cost seven twelfths', () => {
  const cost = (assistanceMonths: number) => economicAssistanceYearly(ruleBasisFor('Östersund', 2026, { rent: 6_400, assistanceMonths, handlingCost: 12_000 }).values);
  expect(cost(12)).toBe(12 * 11_620 + 12_000);
  expect(cost(7)).toBeCloseTo(7 * 12_620, 9);
});

it('2022, three in the household: the shared costs are not known, and nothing stands in', () => {
  expect(() => norm(2022, { adults: 2, children3: 1 })).toThrow(MissingAssumption);
  expect(norm(2022, { adults: 2 })).toBe(5_800 + 1_150);
});
