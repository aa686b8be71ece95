import { describe, expect, it } from 'vitest';
import { MissingAssumption } from '../../../src/model/rules/ruleBasis';
import { firstRuleYear, lastRuleYear, ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';

describe('a rule basis', () => {
  it('is the year\'s law with the municipality\'s rates', () => {
    const { name, municipality, year, values, choices, taxSchedule } = ruleBasisFor('Östersund', 2026);
    expect([name, municipality, year]).toEqual(['Östersund 2026', 'Östersund', 2026]);
    expect([values.municipalTaxRate, values.regionalTaxRate, values.priceBaseAmount]).toEqual([0.2202, 0.117, 59_200]);
    expect(choices).toEqual({ subsidyScheme: 'introductoryJob', activitySupportPayer: 'socialInsuranceAgency' });
    expect(taxSchedule.phaseOut).toBeUndefined();
    expect(taxSchedule.cutsToKronor).toBe(true);
  });
  it('of 2018 has the rounding and the phase-out of 2018', () => {
    const { taxSchedule } = ruleBasisFor('Östersund', 2018);
    expect(taxSchedule.cutsToKronor).toBe(false);
    expect(taxSchedule.phaseOut).toEqual({ from: 13.54, rate: 0.03 });
  });
  it('without a municipality is named by its year, and has no rates until they are written', () => {
    const basis = ruleBasisFor(undefined, 2025);
    expect([basis.name, basis.municipality]).toEqual(['2025', undefined]);
    expect(() => basis.values.municipalTaxRate).toThrow(MissingAssumption);
    expect(ruleBasisFor(undefined, 2025, { municipalTaxRate: 0.22 }).values.municipalTaxRate).toBe(0.22);
  });
  it('throws the key of a figure that does not exist, when it is read and not before', () => {
    const { values } = ruleBasisFor('Uppsala', 2022);
    expect(() => values.regionalTaxRate).toThrow(expect.objectContaining({ key: 'regionalTaxRate' }));
    expect(Object.keys(values)).not.toContain('regionalTaxRate');
  });
});

describe('what a user has changed', () => {
  it('stands, with the rest as it was, and changes nothing for the next', () => {
    const changed = ruleBasisFor('Östersund', 2026, { rent: 5_500, extraJobShare: 1 }, { subsidyScheme: 'extraJob' });
    expect([changed.values.rent, changed.values.extraJobShare, changed.choices.subsidyScheme]).toEqual([5_500, 1, 'extraJob']);
    expect(changed.values.normSingle).toBe(3_940);
    expect(() => changed.values.extraJobCeiling).toThrow(MissingAssumption);
    const next = ruleBasisFor('Östersund', 2026);
    expect([next.values.rent, next.choices.subsidyScheme]).toEqual([6_400, 'introductoryJob']);
  });
  it('may be a choice alone', () => {
    const { values, choices } = ruleBasisFor('Östersund', 2026, {}, { activitySupportPayer: 'employmentService' });
    expect(choices).toEqual({ subsidyScheme: 'introductoryJob', activitySupportPayer: 'employmentService' });
    expect(values.rent).toBe(6_400);
  });
});

it('is built once for the many cells that ask for it', () => {
  expect(ruleBasisFor('Östersund', 2024)).toBe(ruleBasisFor('Östersund', 2024));
});

it.each([firstRuleYear - 1, lastRuleYear + 1, 2026.5, NaN])('%d is no year of it', (year) => {
  expect(() => ruleBasisFor('Östersund', year)).toThrow(RangeError);
});

it.each(['Ankeborg', 'ostersund', ''])('"%s" is no municipality\'s own name', (name) => {
  expect(() => ruleBasisFor(name, 2026)).toThrow(RangeError);
});
