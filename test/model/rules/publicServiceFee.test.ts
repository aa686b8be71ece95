import { describe, expect, it } from 'vitest';
import { publicServiceFee } from '../../../src/model/rules/publicServiceFee';
import { taxBasis } from './support/taxBasis';

describe('public service fee (lag 2018:1893)', () => {
  it.each([
    ['none in 2018, when each household paid a licence', 2018, 300_000, 0],
    ['2019: 0.01 × 134 700', 2019, 134_700, 1_347],
    ['at most 1 347', 2019, 134_800, 1_347],
    ['2026: 0.01 × 118 300', 2026, 118_300, 1_183],
    ['0.01 × 118 400, the maximum', 2026, 118_400, 1_184],
    ['no more', 2026, 118_500, 1_184],
    ['none on nothing', 2026, 0, 0],
  ])('%s', (_, year, taxableIncome, expected) => {
    expect(publicServiceFee(taxableIncome, taxBasis(year).values)).toBe(expected);
  });
});
