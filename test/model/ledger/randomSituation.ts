import fc from 'fast-check';
import { livelihoodSourceKeys, resourceKeys, type Livelihood, type Situation, type StudyCase } from '../../../src/model/ledger/situation';

/** Parts of a year that add up to 12 months, in whole weeks of a quarter of a month. */
const parts = fc.array(fc.integer({ min: 1, max: 48 }), { minLength: 1, maxLength: 4 }).map((weights) => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (12 * weight) / sum);
});

const livelihood = (months: number): fc.Arbitrary<Livelihood> =>
  fc.record({
    // Extra jobs ended in 2022, and establishment jobs began in 2024: the year chosen has no figures for the first.
    source: fc.constantFrom(...livelihoodSourceKeys.filter((source) => source !== 'extraJob')),
    months: fc.constant(months),
    monthly: fc.option(fc.double({ min: 0, max: 120_000, noNaN: true }), { nil: undefined }),
    share: fc.constant(1),
  });

const resourceUse = fc.array(fc.record({ resource: fc.constantFrom(...resourceKeys), yearly: fc.double({ min: 0, max: 1_000_000, noNaN: true }) }), { maxLength: 3 });

/** Twelve months of any livelihoods. */
export const situation: fc.Arbitrary<Situation> = fc.record({
  livelihoods: parts.chain((months) => fc.tuple(...months.map(livelihood))),
  resourceUse,
});

export const studyCase: fc.Arbitrary<StudyCase> = fc.record({
  name: fc.constant('fall'),
  persons: fc.integer({ min: 1, max: 40 }),
  before: situation,
  after: situation,
});
