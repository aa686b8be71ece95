import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomeTax } from '../../../src/model/rules/incomeTax';
import { netMonthlyIncome } from '../../../src/model/rules/netMonthlyIncome';
import type { RuleBasis } from '../../../src/model/rules/ruleBasis';
import { exactIncomeTax } from './support/exactIncomeTax';
import { taxBasis } from './support/taxBasis';

const year = fc.integer({ min: 2017, max: 2026 });
/** In hundredths of a per cent, as rates are set; fees in thousandths. */
const basis: fc.Arbitrary<RuleBasis> = fc
  .tuple(year, fc.integer({ min: 1500, max: 2500 }), fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1500 }), fc.constantFrom(0, 1_675))
  .map(([of, municipal, regional, burial, church, regionalReduction]) =>
    taxBasis(of, { municipalTaxRate: municipal / 10_000, regionalTaxRate: regional / 10_000, burialFeeRate: burial / 100_000, churchFeeRate: church / 100_000, regionalReduction }));
const yearly = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 3_000_000 }));
const runs = { numRuns: 20_000 };

describe('whatever the incomes, the year and the rates', () => {
  it('the tax is to the krona that of a calculation in whole numbers', () => {
    fc.assert(fc.property(yearly, yearly, basis, (work, benefit, of) => {
      expect(incomeTax(work, benefit, of).total).toBe(exactIncomeTax(work, benefit, of));
    }), runs);
  });

  it('nothing is negative, and the municipal tax bears all reductions but what state tax takes of the pension contribution’s and, in 2021, what fees take of that for earned income', () => {
    fc.assert(fc.property(yearly, yearly, basis, (work, benefit, of) => {
      const tax = incomeTax(work, benefit, of);
      for (const amount of Object.values(tax)) expect(amount).toBeGreaterThanOrEqual(0);
      const credits = tax.jobTaxCredit + tax.earnedIncomeReduction + tax.regionalReduction;
      const fromMunicipal = of.year === 2021 ? credits - tax.earnedIncomeReduction : credits;
      expect(fromMunicipal).toBeLessThanOrEqual(Math.max(0, tax.municipal + tax.regional - tax.pensionReduction));
      expect(tax.pensionReduction).toBeLessThanOrEqual(tax.pensionContribution);
      expect(tax.total).toBe(
        tax.municipal + tax.regional + tax.state + tax.pensionContribution + tax.publicServiceFee + tax.burialFee + tax.churchFee - tax.pensionReduction - credits,
      );
    }), runs);
  });

  it('municipality, region and state tax a wage and a benefit alike, but the wage leaves no less', () => {
    fc.assert(fc.property(yearly, basis, (income, of) => {
      const wage = incomeTax(income, 0, of);
      const benefit = incomeTax(0, income, of);
      expect([wage.municipal, wage.regional, wage.state]).toEqual([benefit.municipal, benefit.regional, benefit.state]);
      expect(wage.total).toBeLessThanOrEqual(benefit.total);
      expect(netMonthlyIncome(income / 12, 'wage', of)).toBeGreaterThanOrEqual(netMonthlyIncome(income / 12, 'benefit', of));
    }), runs);
  });

  it('from 1.5 price base amounts a year another 100 a month never leaves less; below, the pension contribution is a step', () => {
    fc.assert(fc.property(fc.integer({ min: 75, max: 2_000 }), fc.constantFrom('wage', 'benefit'), basis, (hundreds, kind, of) => {
      expect(netMonthlyIncome(100 * (hundreds + 1), kind, of)).toBeGreaterThanOrEqual(netMonthlyIncome(100 * hundreds, kind, of));
    }), runs);
  });
});

it('every hundred to 1 500 000, every year, at table 34’s rates', () => {
  for (let of = 2017; of <= 2026; of += 1) {
    const law = taxBasis(of);
    for (let income = 0; income <= 1_500_000; income += 100)
      if (incomeTax(income, 0, law).total !== exactIncomeTax(income, 0, law)) expect.fail(`${of}: ${income}`);
  }
});
