import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../src/model/ledger/situation';
import { studyResult, type Study } from '../../../src/model/ledger/study';
import { productionValue } from '../../../src/model/productionValue';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { yearsInWork } from '../../../src/model/yearsInWork';

const law = ruleBasisFor('Östersund', 2026);
const before: Situation = { livelihoods: [{ source: 'economicAssistance', months: 12, monthly: undefined, share: 1 }], resourceUse: [] };
const after: Situation = { livelihoods: [{ source: 'wage', months: 12, monthly: 22_500, share: 1 }], resourceUse: [] };
const study: Study = { cases: [{ name: 'fall', persons: 1, before, after }], costs: { municipality: 69_600 }, scale: 1, persistence: 1, discountRate: 0 };

describe('the report’s procurement, on the rules of Östersund 2026', () => {
  const { actors, society, potential, efficiency, transfers } = studyResult(study, law);

  it('pays back to the municipality in 12 × 69 600 / 212 746 months', () => {
    expect(actors.municipality.income).toBeCloseTo(212_746, 6);
    expect(actors.municipality.payback).toBeCloseTo((12 * 69_600) / 212_746, 9);
    expect(actors.municipality.profit).toBeCloseTo(212_746 - 69_600, 6);
    expect(actors.municipality.forecast).toBeCloseTo(5 * 212_746 - 69_600, 6);
  });

  it('costs society the indirect taxes too: 69 600 × 1.21, of which the state goes without 21 %', () => {
    expect(society.cost).toBeCloseTo(69_600 * 1.21, 6);
    expect(actors.restOfState.cost).toBeCloseTo(69_600 * 0.21, 6);
  });

  it('has as its potential the production at 27 150 and the handling before; the first year sets part of it free', () => {
    const whole = productionValue(27_150, 0, law) + 22_000 * 1.21;
    expect(potential).toBeCloseTo(whole, 4);
    expect(efficiency).toBeCloseTo((productionValue(22_500, 0, law) + 22_000 * 1.21) / whole, 9);
  });

  it('moves money that adds up to nothing', () => {
    expect(transfers).toBeCloseTo(0, 6);
  });

  it('has no payback for whoever paid nothing', () => {
    expect(actors.region.payback).toBeUndefined();
  });
});

it('of a sample where one stands for four, income is four times as much and the cost is what it was', () => {
  const { actors } = studyResult({ ...study, scale: 4 }, law);
  expect(actors.municipality.income).toBeCloseTo(4 * 212_746, 6);
  expect(actors.municipality.cost).toBe(69_600);
});

it('nobody pays back what brings nothing', () => {
  const same = studyResult({ ...study, cases: [{ name: 'fall', persons: 3, before, after: before }] }, law);
  expect(same.actors.municipality).toEqual({ income: 0, cost: 69_600, profit: -69_600, payback: undefined, forecast: -69_600 });
});

it('an employer that paid for the effort has nothing to pay it back with, whatever additions leave behind', () => {
  const { actors } = studyResult({ ...study, costs: { employer: 10_000 }, cases: [{ name: 'fall', persons: 7, before, after: { ...after, livelihoods: [{ source: 'introductoryJob', months: 12, monthly: 23_456.78, share: 1 }] } }] }, law);
  expect(actors.employer.payback).toBeUndefined();
  expect(actors.employer.profit).toBeCloseTo(-10_000, 6);
});

describe('five years', () => {
  it('are five where all remain and a later krona is worth as much', () => {
    expect(yearsInWork(5, 1, 0)).toBe(5);
  });
  it('with 80 % left each year: 1 + 0.8 + 0.64 + 0.512 + 0.4096', () => {
    expect(yearsInWork(5, 0.8, 0)).toBeCloseTo(3.3616, 12);
  });
  it('at 3.5 % a year: (1 − 1.035⁻⁵) / (1 − 1.035⁻¹)', () => {
    expect(yearsInWork(5, 1, 0.035)).toBeCloseTo((1 - 1.035 ** -5) / (1 - 1 / 1.035), 12);
  });
  it('where nobody remains: the first year alone', () => {
    expect(yearsInWork(5, 0, 0)).toBe(1);
  });
});
