import type { TaxSchedule } from '../rules/taxSchedule';
import { type Dated, years } from './dated';

export type JobTaxCredit = Pick<TaxSchedule, 'jobTaxCredit' | 'phaseOut'>;

/** Price base amounts: what work income is taken as, before the basic allowance is taken off and the rate put on. */
const credit = (middle: number, slope: number, base: number, rise: number, top: number): TaxSchedule['jobTaxCredit'] => [
  { to: 0.91, base: 0, rate: 1, over: 0 },
  { to: middle, base: 0.91, rate: slope, over: 0.91 },
  { to: 8.08, base, rate: rise, over: middle },
  { to: Infinity, base: top, rate: 0, over: 0 },
];

const phaseOut = { from: 13.54, rate: 0.03 };
const tested = 'ger Skatteverkets månadstabeller';
const in2019To2021 = (): JobTaxCredit => ({ jobTaxCredit: credit(3.24, 0.3405, 1.703, 0.128, 2.323), phaseOut });

/** Below 66 years at the start of the year (65 to 2022). No table is at hand for 2020 and 2024. */
export const jobTaxCredit = (): Dated<JobTaxCredit> => [
  years(2017, 2018, { jobTaxCredit: credit(2.94, 0.332, 1.584, 0.111, 2.155), phaseOut }, 'kontrollerad', `IL 67 kap. 7 §; ${tested}`),
  years(2019, 2019, in2019To2021(), 'kontrollerad', `IL 67 kap. 7 §; ${tested}`),
  years(2020, 2020, in2019To2021(), 'overifierad', 'IL 67 kap. 7 §, som 2019 och 2021; inte prövad mot tabell'),
  years(2021, 2021, in2019To2021(), 'kontrollerad', `IL 67 kap. 7 §; ${tested}`),
  years(2022, 2023, { jobTaxCredit: credit(3.24, 0.3874, 1.812, 0.128, 2.432), phaseOut }, 'kontrollerad', `SFS 2021:1160; ${tested}`),
  years(2024, 2024, { jobTaxCredit: credit(3.24, 0.3874, 1.813, 0.1643, 2.608), phaseOut }, 'overifierad', 'IL 67 kap. 7 §, ur andra hand; inte prövad mot tabell'),
  years(2025, 2025, { jobTaxCredit: credit(3.24, 0.3874, 1.813, 0.199, 2.776), phaseOut: undefined }, 'kontrollerad', `SFS 2024:1131; ${tested}`),
  years(2026, 2026, { jobTaxCredit: credit(3.24, 0.3874, 1.813, 0.251, 3.027), phaseOut: undefined }, 'kontrollerad', `SFS 2025:1376; ${tested}`),
];
