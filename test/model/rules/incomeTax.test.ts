import { describe, expect, it } from 'vitest';
import { incomeTax } from '../../../src/model/rules/incomeTax';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { cutToKronor, taxBasis } from './support/taxBasis';

describe('the tax authority’s own examples (SKV 433, 2026)', () => {
  it.each([
    [180_000, { basicAllowance: 45_600, municipal: 44_136, pensionContribution: 12_600, jobTaxCredit: 18_762, earnedIncomeReduction: 708 }],
    [300_000, { basicAllowance: 34_000, municipal: 87_354, pensionContribution: 21_000, jobTaxCredit: 32_999, earnedIncomeReduction: 1_500 }],
    // 7.5.2, low incomes: the reductions take the municipal tax, 952 and 9 819, but no fee.
    [28_000, { jobTaxCredit: 0, pensionContribution: 2_000, pensionReduction: 952, total: 2_062 }],
    [55_000, { jobTaxCredit: 6_019, pensionContribution: 3_800, pensionReduction: 3_800, total: 4_445 }],
  ])('a wage of %i', (wage, expected) => {
    expect(incomeTax(wage, 0, taxBasis(2026))).toMatchObject(expected);
  });
});

/** Its web service for a year's tax, as read in the tests of jonas-johansson/SwedishEconomySDK @d5d0468d. */
describe('the tax authority’s calculation service', () => {
  const rates2021 = { municipalTaxRate: 0.1774, regionalTaxRate: 0.1208, burialFeeRate: 0.00065 };
  it.each([
    [100_000, { basicAllowance: 30_800, taxableIncome: 69_200, state: 0, burialFee: 44, pensionReduction: 7_000, jobTaxCredit: 9_487, earnedIncomeReduction: 219, publicServiceFee: 692, total: 11_665 }, 20_635],
    [537_200, { basicAllowance: 14_000, taxableIncome: 523_200, state: 0, burialFee: 340, pensionReduction: 37_600, jobTaxCredit: 28_798, earnedIncomeReduction: 1_500, publicServiceFee: 1_329, total: 127_389 }, 156_018],
  ])('2021, a wage of %i', (wage, expected, municipalIncomeTax) => {
    const tax = incomeTax(wage, 0, taxBasis(2021, rates2021));
    expect(tax).toMatchObject(expected);
    expect(tax.municipal + tax.regional).toBe(municipalIncomeTax);
  });

  // It cut to whole kronor in 2017, when the monthly tables went to the nearest.
  const basis2017 = cutToKronor(taxBasis(2017, { municipalTaxRate: 0.179, regionalTaxRate: 0.1208, burialFeeRate: 0.00075 }));
  it.each([
    [10_000, { taxableIncome: 0, pensionContribution: 0, total: 0 }, 0],
    [29_000, { basicAllowance: 19_000, pensionContribution: 2_000, burialFee: 7, jobTaxCredit: 998, total: 2_007 }, 2_998],
    [80_000, { basicAllowance: 26_100, pensionContribution: 5_600, burialFee: 40, jobTaxCredit: 8_302, total: 7_897 }, 16_159],
    [134_000, { basicAllowance: 34_500, pensionContribution: 9_400, burialFee: 74, jobTaxCredit: 11_007, total: 18_897 }, 29_830],
    [150_000, { basicAllowance: 33_500, pensionContribution: 10_500, burialFee: 87, jobTaxCredit: 11_840, total: 23_173 }, 34_926],
    [300_000, { basicAllowance: 18_500, pensionContribution: 21_000, burialFee: 211, jobTaxCredit: 21_328, total: 63_276 }, 84_393],
    [500_000, { basicAllowance: 13_200, state: 9_580, pensionContribution: 34_700, burialFee: 365, jobTaxCredit: 24_986, total: 130_901 }, 145_942],
    [600_000, { basicAllowance: 13_200, state: 29_580, pensionContribution: 34_700, burialFee: 440, jobTaxCredit: 24_986, total: 180_956 }, 175_922],
    [3_000_000, { basicAllowance: 13_200, state: 626_995, pensionContribution: 34_700, burialFee: 2_240, jobTaxCredit: 0, total: 1_524_677 }, 895_442],
  ])('2017, a wage of %i', (wage, expected, municipalIncomeTax) => {
    const tax = incomeTax(wage, 0, basis2017);
    expect(tax).toMatchObject(expected);
    expect(tax.municipal + tax.regional).toBe(municipalIncomeTax);
  });
});

describe('a wage of 22 500 a month, 270 000 a year, at 22.02 % and the region’s 11.2 or 11.7 %, and a fee of 0.25 %', () => {
  it.each([
    // 0.77 × 44 800 − 0.1 × (270 000 − 3.11 × 44 800) = 34 496 − 13 067.2 = 21 428.8: allowance
    // 1.584 × 44 800 + 0.111 × (270 000 − 2.94 × 44 800) = 70 963.2 + 15 349.968 = 86 313.168
    // (86 313.168 − 21 500) × 0.3322 = 21 530.9344
    // 0.3322 × 248 500 = 82 551.7; 0.2202 × 248 500 = 54 719.7; 0.0025 × 248 500 = 621.25
    [2017, 21_500, 248_500, 54_720, 27_832, 18_900, 21_530, 0, 0, 621, 61_643],
    // 0.77 × 45 500 − 0.1 × (270 000 − 3.11 × 45 500) = 35 035 − 12 849.5 = 22 185.5: allowance
    // 1.584 × 45 500 + 0.111 × (270 000 − 2.94 × 45 500) = 72 072 + 15 121.53 = 87 193.53
    // (87 193.53 − 22 200) × 0.3322 = 21 590.8507
    // 0.3322 × 247 800 = 82 319.16; 0.2202 × 247 800 = 54 565.56; 0.0025 × 247 800 = 619.5
    [2018, 22_200, 247_800, 54_566, 27_753, 18_900, 21_590, 0, 0, 619, 61_348],
    // 0.77 × 46 500 − 0.1 × (270 000 − 3.11 × 46 500) = 35 805 − 12 538.5 = 23 266.5: allowance
    // 1.703 × 46 500 + 0.128 × (270 000 − 3.24 × 46 500) = 79 189.5 + 15 275.52 = 94 465.02
    // (94 465.02 − 23 300) × 0.3322 = 23 641.0196
    // 0.3322 × 246 700 = 81 953.74; 0.2202 × 246 700 = 54 323.34; 0.0025 × 246 700 = 616.75
    [2019, 23_300, 246_700, 54_323, 27_630, 18_900, 23_641, 0, 1_347, 616, 60_275],
    // 0.77 × 47 300 − 0.1 × (270 000 − 3.11 × 47 300) = 36 421 − 12 289.7 = 24 131.3: allowance
    // 1.703 × 47 300 + 0.128 × (270 000 − 3.24 × 47 300) = 80 551.9 + 14 943.744 = 95 495.644
    // (95 495.644 − 24 200) × 0.3372 = 24 040.8912
    // 0.3372 × 245 800 = 82 883.76; 0.2202 × 245 800 = 54 125.16; 0.0025 × 245 800 = 614.5
    [2020, 24_200, 245_800, 54_125, 28_758, 18_900, 24_040, 0, 1_397, 614, 60_854],
    // 0.77 × 47 600 − 0.1 × (270 000 − 3.11 × 47 600) = 36 652 − 12 196.4 = 24 455.6: allowance
    // 1.703 × 47 600 + 0.128 × (270 000 − 3.24 × 47 600) = 81 062.8 + 14 819.328 = 95 882.128
    // (95 882.128 − 24 500) × 0.3372 = 24 070.0536
    // 0.3372 × 245 500 = 82 782.6; 0.2202 × 245 500 = 54 059.1; 0.0025 × 245 500 = 613.75; 0.0075 × (245 500 − 40 000) = 1 541.25
    [2021, 24_500, 245_500, 54_059, 28_723, 18_900, 24_070, 1_500, 1_329, 613, 59_154],
    // 0.77 × 48 300 − 0.1 × (270 000 − 3.11 × 48 300) = 37 191 − 11 978.7 = 25 212.3: allowance
    // 1.812 × 48 300 + 0.128 × (270 000 − 3.24 × 48 300) = 87 519.6 + 14 529.024 = 102 048.624
    // (102 048.624 − 25 300) × 0.3372 = 25 879.636
    // 0.3372 × 244 700 = 82 512.84; 0.2202 × 244 700 = 53 882.94; 0.0025 × 244 700 = 611.75; 0.0075 × (244 700 − 40 000) = 1 535.25
    [2022, 25_300, 244_700, 53_882, 28_630, 18_900, 25_879, 1_500, 1_327, 611, 57_071],
    // 0.77 × 52 500 − 0.1 × (270 000 − 3.11 × 52 500) = 40 425 − 10 672.5 = 29 752.5: allowance
    // 1.812 × 52 500 + 0.128 × (270 000 − 3.24 × 52 500) = 95 130 + 12 787.2 = 107 917.2
    // (107 917.2 − 29 800) × 0.3372 = 26 341.1198
    // 0.3372 × 240 200 = 80 995.44; 0.2202 × 240 200 = 52 892.04; 0.0025 × 240 200 = 600.5; 0.0075 × (240 200 − 40 000) = 1 501.5
    [2023, 29_800, 240_200, 52_892, 28_103, 18_900, 26_341, 1_500, 1_300, 600, 55_054],
    // 0.77 × 57 300 − 0.1 × (270 000 − 3.11 × 57 300) = 44 121 − 9 179.7 = 34 941.3: allowance
    // 1.813 × 57 300 + 0.1643 × (270 000 − 3.24 × 57 300) = 103 884.9 + 13 858.3764 = 117 743.2764
    // (117 743.2764 − 35 000) × 0.3372 = 27 901.0328
    // 0.3372 × 235 000 = 79 242; 0.2202 × 235 000 = 51 747; 0.0025 × 235 000 = 587.5; 0.0075 × (235 000 − 40 000) = 1 462.5
    [2024, 35_000, 235_000, 51_747, 27_495, 18_900, 27_901, 1_462, 1_219, 587, 51_685],
    // 0.77 × 58 800 − 0.1 × (270 000 − 3.11 × 58 800) = 45 276 − 8 713.2 = 36 562.8: allowance
    // 1.813 × 58 800 + 0.199 × (270 000 − 3.24 × 58 800) = 106 604.4 + 15 818.112 = 122 422.512
    // (122 422.512 − 36 600) × 0.3372 = 28 939.351
    // 0.3372 × 233 400 = 78 702.48; 0.2202 × 233 400 = 51 394.68; 0.0025 × 233 400 = 583.5; 0.0075 × (233 400 − 40 000) = 1 450.5
    [2025, 36_600, 233_400, 51_394, 27_308, 18_900, 28_939, 1_450, 1_249, 583, 50_145],
    // 0.77 × 59 200 − 0.1 × (270 000 − 3.11 × 59 200) = 45 584 − 8 588.8 = 36 995.2: allowance
    // 1.813 × 59 200 + 0.251 × (270 000 − 3.24 × 59 200) = 107 329.6 + 19 626.192 = 126 955.792
    // (126 955.792 − 37 000) × 0.3372 = 30 333.0931
    // 0.3372 × 233 000 = 78 567.6; 0.2202 × 233 000 = 51 306.6; 0.0025 × 233 000 = 582.5; 0.0075 × (233 000 − 40 000) = 1 447.5
    [2026, 37_000, 233_000, 51_306, 27_261, 18_900, 30_333, 1_447, 1_184, 582, 48_553],
  ])('%i', (year, basicAllowance, taxableIncome, municipal, regional, pensionContribution, jobTaxCredit, earnedIncomeReduction, publicServiceFee, burialFee, total) => {
    const rates = { municipalTaxRate: 0.2202, regionalTaxRate: year < 2020 ? 0.112 : 0.117, burialFeeRate: 0.0025 };
    expect(incomeTax(270_000, 0, taxBasis(year, rates))).toEqual({
      determinedIncome: 270_000, basicAllowance, taxableIncome, municipal, regional, state: 0,
      pensionContribution, pensionReduction: pensionContribution, jobTaxCredit, earnedIncomeReduction, regionalReduction: 0,
      publicServiceFee, burialFee, churchFee: 0, total,
    });
  });
});

describe('rounding', () => {
  it('an income is taken down to whole hundreds', () => {
    expect(incomeTax(269_900, 0, taxBasis(2026)).total).toBe(incomeTax(269_999.99, 0, taxBasis(2026)).total);
    expect(incomeTax(120_050, 119_960, taxBasis(2026)).determinedIncome).toBe(240_000);
  });
  it('municipal income tax is rounded once, to 78 637: 0.2203 × 233 000 = 51 329.9 and 0.1172 × 233 000 = 27 307.6', () => {
    const { municipal, regional } = incomeTax(270_000, 0, taxBasis(2026, { municipalTaxRate: 0.2203, regionalTaxRate: 0.1172 }));
    expect([municipal, regional]).toEqual([51_329, 78_637 - 51_329]);
  });
  it('to 2018 a fee goes to the nearest: 0.0116 × 69 700 = 808.52', () => {
    expect(incomeTax(100_000, 0, taxBasis(2018))).toMatchObject({ taxableIncome: 69_700, burialFee: 809 });
    expect(incomeTax(100_000, 0, cutToKronor(taxBasis(2018))).burialFee).toBe(808);
  });
  it('burial and church fees are cut each: 0.00292 × 233 000 = 680.36 and 0.0098 × 233 000 = 2 283.4', () => {
    const tax = incomeTax(270_000, 0, taxBasis(2026, { burialFeeRate: 0.00292, churchFeeRate: 0.0098 }));
    expect([tax.burialFee, tax.churchFee]).toEqual([680, 2_283]);
  });
});

describe('the order of the reductions (IL 67 kap. 2 §)', () => {
  it('the pension contribution’s is set against state tax too: 0.01 × 982 600 = 9 826 and 0.2 × 339 600 = 67 920, of 47 100', () => {
    const tax = incomeTax(1_000_000, 0, taxBasis(2026, { municipalTaxRate: 0.01 }));
    expect(tax).toMatchObject({ municipal: 9_826, state: 67_920, pensionReduction: 47_100, jobTaxCredit: 0, earnedIncomeReduction: 0 });
  });
  it('the regional one comes last: after 3 800 and 6 019 of 9 819 nothing is left for it', () => {
    expect(incomeTax(55_000, 0, taxBasis(2026, { regionalReduction: 1_675 }))).toMatchObject({ jobTaxCredit: 6_019, regionalReduction: 0, total: 4_445 });
    expect(incomeTax(300_000, 0, taxBasis(2026, { regionalReduction: 1_675 })).regionalReduction).toBe(1_675);
  });
  it.each([
    // 0.3284 × 45 800 = 15 040.72 less 5 200 leaves 9 840; (53 872 + 0.3874 × 20 128 − 28 200) × 0.3284 = 10 991.412
    ['nothing of 43 on 74 000', 74_000, { pensionReduction: 5_200, jobTaxCredit: 9_840, earnedIncomeReduction: 0 }],
    // 0.3284 × 53 000 = 17 405.2 less 5 800 leaves 11 605; (53 872 + 0.3874 × 29 128 − 30 000) × 0.3284 = 11 545.292
    ['60 of 97 on 83 000', 83_000, { pensionReduction: 5_800, jobTaxCredit: 11_545, earnedIncomeReduction: 60 }],
  ])('the one for earned income has what the job tax credit leaves: %s', (_, wage, expected) => {
    expect(incomeTax(wage, 0, taxBasis(2026))).toMatchObject(expected);
  });
});

describe('a taxed benefit', () => {
  it('bears the same tax without the job tax credit: 87 354 − 1 500 + 1 184 + 0.0116 × 266 000 = 90 123.6', () => {
    expect(incomeTax(0, 300_000, taxBasis(2026))).toMatchObject({ municipal: 87_354, pensionContribution: 21_000, pensionReduction: 21_000, jobTaxCredit: 0, total: 90_123 });
  });
  it('beside a wage lowers its credit, for the allowance is on both: (53 872 + 0.3874 × 96 128 − 37 000) × 0.3284 = 17 770.377', () => {
    expect(incomeTax(150_000, 120_000, taxBasis(2026))).toMatchObject({ determinedIncome: 270_000, basicAllowance: 37_000, jobTaxCredit: 17_770 });
  });
});

it('a rate that there is no figure for is missed, and named', () => {
  expect(() => incomeTax(270_000, 0, ruleBasisFor(undefined, 2026))).toThrow(expect.objectContaining({ name: 'MissingAssumption', key: 'municipalTaxRate' }));
});

describe('the reduction for earned income where no municipal tax is left: 64 000 a year at a rate of 10 %', () => {
  // 2021: allowance 0.423 × 47 600 + 0.2 × (64 000 − 0.99 × 47 600) = 23 510 → 23 600; 40 400 taxable, reduction 0.0075 × 400 = 3
  // Municipal 4 040, all taken by the reduction for the pension contribution of 4 500.
  it.each([
    [2021, 'is set against the fees', 3],
    [2022, 'has nothing to be set against', 0],
  ])('%i: it %s', (year, _, earnedIncomeReduction) => {
    const tax = incomeTax(64_000, 0, taxBasis(year, { municipalTaxRate: 0.1 }));
    expect(tax).toMatchObject({ pensionReduction: tax.municipal, jobTaxCredit: 0, earnedIncomeReduction });
  });
});
