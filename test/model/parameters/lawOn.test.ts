import { describe, expect, it } from 'vitest';
import { lawOn, type Law } from '../../../src/model/parameters/lawOn';

type Change = readonly [day: string, what: keyof Law, before: number | undefined, after: number | undefined, origin: string];

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const changes: readonly Change[] = [
  ['2018-01-01', 'priceBaseAmount', 44_800, 45_500, 'the government sets it each year (SFB 2 kap.)'],
  ['2026-01-01', 'priceBaseAmount', 58_800, 59_200, 'the government sets it each year (SFB 2 kap.)'],
  ['2026-01-01', 'incomeBaseAmount', 80_600, 83_400, 'the government sets it each year (SFB 58 kap.)'],
  ['2019-01-01', 'stateTaxThreshold', 455_300, 490_700, 'IL 65 kap. 5 §'],
  ['2024-01-01', 'stateTaxThreshold', 598_500, 598_500, 'not counted up for 2024'],
  ['2020-01-01', 'upperStateTaxRate', 0.05, 0, 'värnskatten ends'],
  ['2020-01-01', 'upperStateTaxThreshold', 689_300, 0, 'värnskatten ends'],
  ['2021-01-01', 'earnedIncomeReductionRate', 0, 0.0075, 'a new reduction'],
  ['2021-01-01', 'earnedIncomeReductionMaximum', 0, 1_500, 'a new reduction'],
  ['2019-01-01', 'publicServiceFeeRate', 0, 0.01, 'a fee instead of a licence per household'],
  ['2019-01-01', 'publicServiceFeeMaximum', 0, 1_347, 'seen in print for 2019'],
  ['2026-01-01', 'publicServiceFeeMaximum', 1_249, 1_184, 'seen in print for 2026'],
  ['2026-01-01', 'burialFeeRate', 0.00293, 0.00292, 'Skatteverket 2026'],
  ['2018-01-01', 'normSingle', 2_980, 3_030, 'riksnormen 2017 in print, 2018 from 2019'],
  ['2022-01-01', 'normShared3', 1_420, undefined, '1 440 or 1 450: not known'],
  ['2023-01-01', 'normShared3', undefined, 1_580, 'in print again'],
  ['2018-01-01', 'rent', undefined, 5_065, 'Malmö'],
  ['2020-01-01', 'rent', 6_300, undefined, 'no example until Högsby'],
  ['2020-04-01', 'rent', undefined, 4_132, 'Högsby'],
  ['2021-05-01', 'rent', 4_132, 4_202, 'Högsby'],
  ['2023-04-01', 'rent', 4_202, 6_330, 'Ängelholm'],
  ['2024-01-01', 'rent', 6_330, 6_400, 'Vimmerby'],
  ['2020-04-13', 'activitySupportPerDay', 365, 510, 'the basic amount of unemployment benefit is raised'],
  ['2025-10-01', 'activitySupportPerDay', 510, 365, 'förordning 2017:819 in the wording of 2024:1358'],
  ['2018-01-01', 'establishmentBenefitPerDay', undefined, 308, 'förordning 2017:819 2 kap. 13 §'],
  ['2020-04-13', 'unemploymentWageCeiling', 25_025, 33_000, 'raised in the pandemic'],
  ['2025-10-01', 'unemploymentWageCeiling', 33_000, 34_000, 'lag 2024:506'],
  ['2020-04-13', 'unemploymentFloorPerDay', 365, 510, 'raised in the pandemic'],
  ['2025-10-01', 'unemploymentFloorPerDay', 510, 0, 'lag 2024:506 has no floor'],
  ['2018-07-01', 'sicknessCeiling', undefined, 8, 'the ceiling before is not in the data'],
  ['2022-01-01', 'sicknessCeiling', 8, 10, 'SFB 25 kap. 5 §'],
  ['2019-01-01', 'sicknessContribution', 0.0435, 0.0355, 'SAL 2 kap. 26 §'],
  ['2026-01-01', 'generalPayrollTax', 0.1162, 0.1202, 'the sum stays 31.42 per cent'],
  ['2024-01-01', 'collectiveInsurance', 0.0471 - 0.045, 0.0498 - 0.045, 'whole premiums 4.71 and 4.98 per cent, pension 4.5'],
  ['2017-07-01', 'wageSubsidyCeiling', 16_700, 17_100, 'raised within the year'],
  ['2019-01-01', 'wageSubsidyCeiling', 18_300, 19_100, 'Arbetsgivaralliansen: from 19 100 to 20 000'],
  ['2020-01-01', 'wageSubsidyCeiling', 19_100, 20_000, 'Arbetsgivaralliansen: from 19 100 to 20 000'],
  ['2018-05-01', 'introductoryJobShare', undefined, 0.8, 'förordning 2018:42 comes into force'],
  ['2018-05-01', 'extraJobShare', undefined, 1, 'förordning 2018:42 comes into force'],
  ['2023-01-01', 'extraJobShare', 1, undefined, 'abolished: SFS 2022:1734'],
  ['2023-01-01', 'introductoryJobCeiling', 20_000, 20_000, 'goes on'],
  ['2024-01-01', 'newStartMultiple', undefined, 2.5, 'förordning 2023:701'],
  ['2018-05-01', 'newStartCeiling', undefined, 20_000, 'förordning 2018:43 comes into force'],
  ['2024-01-01', 'establishmentJobWage', undefined, Math.round((7_374 * 76_200) / 74_300), 'förordning 2022:807; the first jobs'],
  ['2026-01-01', 'establishmentJobBenefit', Math.round((15_162 * 80_600) / 74_300), Math.round((15_162 * 83_400) / 74_300), 'förordning 2022:807'],
];

const numberOn = (day: string, what: keyof Law): unknown => lawOn(day)[what]?.value;

describe('the day before and the day of a change', () => {
  it.each(changes)('%s: %s goes from %s to %s (%s)', (day, what, before, after) => {
    for (const [when, expected] of [[dayBefore(day), before], [day, after]] as const) {
      if (expected === undefined) expect(numberOn(when, what)).toBeUndefined();
      else expect(numberOn(when, what)).toBeCloseTo(expected, 10);
    }
  });
  it('components of tax are cut to kronor from 2019', () => {
    expect(lawOn('2018-12-31').cutsToKronor?.value).toBe(false);
    expect(lawOn('2019-01-01').cutsToKronor?.value).toBe(true);
    expect(lawOn('2020-12-31').earnedIncomeReductionReachesFees?.value).toBe(false);
    expect(lawOn('2021-01-01').earnedIncomeReductionReachesFees?.value).toBe(true);
    expect(lawOn('2022-01-01').earnedIncomeReductionReachesFees?.value).toBe(false);
  });
  it('job tax credit is phased out at high incomes to 2024, not from 2025', () => {
    expect(lawOn('2024-12-31').jobTaxCredit?.value.phaseOut).toEqual({ from: 13.54, rate: 0.03 });
    expect(lawOn('2025-01-01').jobTaxCredit?.value.phaseOut).toBeUndefined();
  });
  it.each([
    ['2018-12-31', 2.155],
    ['2019-01-01', 2.323],
    ['2021-12-31', 2.323],
    ['2022-01-01', 2.432],
    ['2024-01-01', 2.608],
    ['2025-01-01', 2.776],
    ['2026-01-01', 3.027],
  ])('on %s the highest job tax credit is counted on %d base amounts (IL 67 kap. 7 §)', (day, top) => {
    expect(lawOn(day).jobTaxCredit?.value.jobTaxCredit.find(({ to }) => to === Infinity)?.base).toBe(top);
  });
});

it('knows nothing of the days before and after its years', () => {
  for (const day of ['2016-12-31', '2027-01-01']) expect(Object.values(lawOn(day)).every((value) => value === undefined)).toBe(true);
});
