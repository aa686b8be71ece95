import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { efficiency } from '../../src/model/efficiency';
import { extraCost } from '../../src/model/extraCost';
import { municipalIncome } from '../../src/model/municipalIncome';
import { overMonths } from '../../src/model/overMonths';
import { paybackMonths } from '../../src/model/paybackMonths';
import { productionValue } from '../../src/model/productionValue';
import { societalCost } from '../../src/model/societalCost';

/** Lines are those of Payoff's report of April 2019. */
describe('the report’s own figures', () => {
  const cost = extraCost(116, 600, 0);
  const economicAssistance = municipalIncome('economicAssistance', 22_500, payoff2019);
  const activitySupport = municipalIncome('activitySupport', 22_500, payoff2019);
  const unsubsidised = productionValue(22_500, 0, payoff2019);
  const subsidised = productionValue(22_500, 0.8, payoff2019);

  it('an extra cost of 69 600 (line 423), 86 600 with indirect taxes (line 428)', () => {
    expect(cost).toBe(69_600);
    expect(societalCost(cost, payoff2019)).toBeCloseTo(86_600, 6);
  });

  it.each([
    ['4.7726 months when the alternative is economic assistance', economicAssistance, 1, 0, 4.7726],
    ['9.5451 when half would have got work anyway', economicAssistance, 1, 0.5, 9.5451],
    ['1.5909 with three persons', economicAssistance, 3, 0, 1.5909],
    ['19.4233 when the alternative is activity support', activitySupport, 1, 0, 19.4233],
    ['38.8465 when half would have got work anyway', activitySupport, 1, 0.5, 38.8465],
    ['6.4744 with three persons', activitySupport, 3, 0, 6.4744],
  ])('the municipality: pays back in %s', (_, income, persons, deadweight, months) => {
    expect(paybackMonths(cost, income, persons, deadweight)).toBeCloseTo(months, 4);
  });

  it('society: pays back in 2.1427 months unsubsidised and 5.3567 at 80 %', () => {
    expect(paybackMonths(86_600, unsubsidised, 1, 0)).toBeCloseTo(2.1427, 4);
    expect(paybackMonths(86_600, subsidised, 1, 0)).toBeCloseTo(5.3567, 4);
  });

  it.each([
    ['economic assistance', economicAssistance, 350_000, 875_000],
    ['activity support', activitySupport, 86_000, 215_000],
    ['society, unsubsidised', unsubsidised, 970_000, 2_425_000],
    ['society, 80 % subsidy', subsidised, 388_000, 970_000],
  ])('a delay of two and of five years, %s', (_, income, twoYears, fiveYears) => {
    expect(overMonths(income, 24)).toBe(twoYears);
    expect(overMonths(income, 60)).toBe(fiveYears);
  });

  it('a verkningsgrad of 20 per cent for 120 000 of 600 000 (line 1932)', () => {
    expect(efficiency(120_000, 600_000)).toBe(0.2);
  });
});
