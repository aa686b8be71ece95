import { describe, expect, it } from 'vitest';
import { actorEffects } from '../../../src/model/ledger/actorEffects';
import type { Actor } from '../../../src/model/ledger/actors';
import type { Livelihood, LivelihoodSource, ResourceUse, Situation } from '../../../src/model/ledger/situation';
import { municipalIncome } from '../../../src/model/municipalIncome';
import { productionValue } from '../../../src/model/productionValue';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';

const law = ruleBasisFor('Östersund', 2026);

const year = (source: LivelihoodSource, monthly?: number): Situation => ({ livelihoods: [{ source, months: 12, monthly, share: 1 }], resourceUse: [] });
const using = (resource: ResourceUse['resource'], yearly: number): Situation => ({ ...year('noBenefit'), resourceUse: [{ resource, yearly }] });
const effectOf = (before: Situation, after: Situation, basis = law) => actorEffects([{ name: 'fall', persons: 1, before, after }], basis);

describe('from economic assistance to a job at 22 500 in Östersund in 2026', () => {
  const { effect, state, society } = effectOf(year('economicAssistance'), year('wage', 22_500));

  it('the municipality gains its tax, 22.02 % of 270 000 less the allowance 37 000, and the norm, rent and handling it no longer pays', () => {
    // 51 306.60 cut; 12 × (3 940 + 1 280 + 6 400) + 22 000
    expect(effect.municipality).toBeCloseTo(51_306 + 161_440, 6);
    expect(effect.municipality).toBeCloseTo(municipalIncome('economicAssistance', 22_500, law), 6);
  });

  it('the region gains what is left of the tax: 33.72 % of 233 000, cut, less the municipality’s', () => {
    expect(effect.region).toBe(78_567 - 51_306);
  });

  it('the social insurance agency gains its parts of the contributions: 3.55 + 0.10 + 2.60 % of 270 000', () => {
    expect(effect.socialInsuranceAgency).toBeCloseTo(270_000 * 0.0625, 6);
  });

  it('the insurers gain pension and insurance: 4.50 + 0.48 %', () => {
    expect(effect.insurers).toBeCloseTo(270_000 * 0.0498, 6);
  });

  it('the person gains the wage after tax, and loses the assistance', () => {
    // The pension contribution and its reduction take each other out.
    const credit = Math.floor((1.813 * 59_200 + 0.251 * (270_000 - 3.24 * 59_200) - 37_000) * 0.3372);
    const tax = 78_567 - credit - Math.floor(0.0075 * (233_000 - 40_000)) + 1_184 + Math.floor(0.00292 * 233_000);
    expect(effect.individual).toBeCloseTo(270_000 - tax - 12 * 11_620, 6);
  });

  it('the employment service and the employer neither gain nor lose', () => {
    expect(effect.employmentService).toBe(0);
    expect(effect.employer).toBeCloseTo(0, 6);
  });

  it('society gains the production and the handling that is no longer needed, with their indirect taxes', () => {
    expect(society).toBeCloseTo(productionValue(22_500, 0, law) + 22_000 * 1.21, 4);
  });

  it('the three actors of the state stand together too', () => {
    expect(state).toBeCloseTo(effect.socialInsuranceAgency + effect.employmentService + effect.restOfState, 6);
  });
});

describe('who pays a benefit', () => {
  const payers: readonly (readonly [LivelihoodSource, Actor, number])[] = [
    // 365 kr × 260 days; 308 × 260; 80 % of 22 500; 0.776 × 22 500: 12 months
    ['activitySupport', 'socialInsuranceAgency', 94_900],
    ['establishmentBenefit', 'socialInsuranceAgency', 80_080],
    ['unemploymentBenefit', 'restOfState', 216_000],
    ['sicknessBenefit', 'socialInsuranceAgency', 209_520],
  ];

  it.each(payers)('%s is paid by %s', (source, payer, amount) => {
    const without = effectOf(year('noBenefit'), year('noBenefit')).after;
    const { after } = effectOf(year('noBenefit'), year(source));
    const tax = source === 'establishmentBenefit' ? 0 : amount - after.individual;
    expect(after.individual).toBeLessThanOrEqual(amount);
    if (payer === 'socialInsuranceAgency') expect(without[payer] - after[payer]).toBeCloseTo(amount, 6);
    else expect(without[payer] - after[payer]).toBeCloseTo(amount - (tax - after.municipality - after.region), 6);
  });

  it('activity support is booked on the employment service if the assumption says so, as the report does', () => {
    const booked = ruleBasisFor('Östersund', 2026, {}, { activitySupportPayer: 'employmentService' });
    expect(effectOf(year('noBenefit'), year('activitySupport'), booked).effect.employmentService).toBeCloseTo(-94_900, 6);
  });
});

describe('a subsidised job', () => {
  it('an introductory job at 22 500: the employment service pays 80 % of 20 000 and of 31.42 % on it, and production is that much lower', () => {
    const subsidy = 12 * 0.8 * 20_000 * 1.3142;
    const { effect, society } = effectOf(year('noBenefit'), year('introductoryJob', 22_500));
    expect(effect.employmentService).toBeCloseTo(-subsidy, 4);
    expect(society).toBeCloseTo(productionValue(22_500, 0, law) - subsidy * 1.21, 4);
    expect(society).toBeCloseTo(productionValue(22_500, 0.8, law), 4);
  });

  it('a new-start job: two and a half times the contributions on at most 20 000', () => {
    const { effect } = effectOf(year('noBenefit'), year('newStartJob', 22_500));
    expect(effect.employmentService).toBeCloseTo(-12 * 2.5 * 0.3142 * 20_000, 4);
  });

  it('an establishment job: the employer pays 8 277, the state 17 019 to the person, free of tax', () => {
    const { after } = effectOf(year('noBenefit'), year('establishmentJob'));
    expect(after.employer).toBeCloseTo(0, 6);
    expect(after.socialInsuranceAgency).toBeCloseTo(12 * 8_277 * 0.0625 - 12 * 17_019, 4);
  });

  it('a municipality gains as much from it as from any job at the same wage', () => {
    const gained = (source: LivelihoodSource) => effectOf(year('economicAssistance'), year(source, 22_500)).effect.municipality;
    expect(gained('wageSubsidy')).toBe(gained('wage'));
  });
});

describe('resources', () => {
  const payers: readonly (readonly [ResourceUse['resource'], Actor])[] = [
    ['healthCare', 'region'],
    ['socialCare', 'municipality'],
    ['handling', 'municipality'],
    ['employmentService', 'employmentService'],
  ];

  it.each(payers)('%s that is no longer needed is gained by the %s, and its indirect taxes by the state', (resource, payer) => {
    const { effect, society } = effectOf(using(resource, 10_000), year('noBenefit'));
    expect(effect[payer]).toBeCloseTo(10_000, 6);
    expect(effect.restOfState).toBeCloseTo(2_100, 6);
    expect(society).toBeCloseTo(12_100, 6);
  });

  it('justice is the rest of the state’s, with its indirect taxes', () => {
    expect(effectOf(using('justice', 10_000), year('noBenefit')).effect.restOfState).toBeCloseTo(12_100, 6);
  });
});

describe('assumptions', () => {
  it('of the municipal tax the municipality keeps the share that equalisation leaves; the rest is the state’s', () => {
    const half = effectOf(year('noBenefit'), year('wage', 22_500), ruleBasisFor('Östersund', 2026, { taxKeptShare: 0.5 })).effect;
    const whole = effectOf(year('noBenefit'), year('wage', 22_500)).effect;
    expect(half.municipality).toBeCloseTo(51_306 / 2, 6);
    expect(half.restOfState - whole.restOfState).toBeCloseTo(51_306 / 2, 6);
    expect(half.individual).toBe(whole.individual);
  });

  it('where people have the support in seven months of twelve, the municipality pays and handles seven twelfths, as KOMMUN_INTAKT says', () => {
    const seven = ruleBasisFor('Östersund', 2026, { assistanceMonths: 7 });
    const { effect } = effectOf(year('economicAssistance'), year('wage', 22_500), seven);
    expect(effect.municipality).toBeCloseTo(51_306 + (161_440 * 7) / 12, 4);
    expect(effect.municipality).toBeCloseTo(municipalIncome('economicAssistance', 22_500, seven), 4);
  });

  it('half a year of each is taxed as one year', () => {
    const part = (source: LivelihoodSource, monthly: number): Livelihood => ({ source, months: 6, monthly, share: 1 });
    const { after } = effectOf(year('noBenefit'), { livelihoods: [part('wage', 22_500), part('unemploymentBenefit', 18_000)], resourceUse: [] });
    // 135 000 + 108 000 = 243 000: allowance 0.77 × 59 200 − 0.1 × (243 000 − 184 112) = 39 695 → 39 700
    expect(after.municipality).toBe(Math.floor(0.2202 * (243_000 - 39_700)));
  });

  it('a job at half time is half the wage', () => {
    const half: Situation = { livelihoods: [{ source: 'wage', months: 12, monthly: 30_000, share: 0.5 }, { source: 'noBenefit', months: 12, monthly: undefined, share: 0.5 }], resourceUse: [] };
    expect(effectOf(year('noBenefit'), half).after.individual).toBeCloseTo(effectOf(year('noBenefit'), year('wage', 15_000)).after.individual, 6);
  });
});
